/** The two ways into the database that every test database is copied from. */
export interface TemplateUrls {
  /** As the role that owns the database and runs the migrations. */
  ownerUrl: string;
  /** As the role the server logs in as; it owns nothing. */
  appUrl: string;
}

/** Brings the template database to the state in which each test file finds its copy. */
export async function prepareTemplate(_urls: TemplateUrls): Promise<void> {}
