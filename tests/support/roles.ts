import pg from 'pg';

/** The database that each test file copies. */
export const TEMPLATE = 'zhengyun_template';

/** Passwords of a cluster that lives as long as the test run and listens on 127.0.0.1. */
const PASSWORDS = {
  zhengyun_owner: 'owner-of-a-test',
  zhengyun_server: 'server-of-a-test',
  zhengyun_auditor: 'auditor-of-a-test',
};

/** Runs statements one by one on a connection of their own, outside a transaction. */
export async function execute(url: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/**
 * Makes the roles that production has: the group that migrations grant to, the owner who migrates, and the
 * server's login, which owns nothing and cannot pass row level security, and the login that verifies the journal. Then
 * the owner's empty template.
 */
export async function createRoles(superuserUrl: string): Promise<void> {
  await execute(
    superuserUrl,
    `create role zhengyun_app nologin`,
    `create role zhengyun_audit nologin`,
    `create role zhengyun_owner login nosuperuser nobypassrls password '${PASSWORDS.zhengyun_owner}'`,
    `create role zhengyun_server login nosuperuser nobypassrls in role zhengyun_app
       password '${PASSWORDS.zhengyun_server}'`,
    `create role zhengyun_auditor login nosuperuser nobypassrls in role zhengyun_audit
       password '${PASSWORDS.zhengyun_auditor}'`,
    `create database ${TEMPLATE} owner zhengyun_owner`,
  );
}

/** Closes the template to connections: a database in use cannot be copied. */
export async function closeTemplate(superuserUrl: string): Promise<void> {
  await execute(
    superuserUrl,
    `alter database ${TEMPLATE} with is_template true allow_connections false`,
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${TEMPLATE}'`,
    // What is on disk then is copied file by file, without a checkpoint having much to write.
    `checkpoint`,
  );
}

/** The URL of the owner for a database of the cluster. */
export function ownerUrl(superuserUrl: string, database: string): string {
  return urlOf(superuserUrl, database, 'zhengyun_owner');
}

/** The URL of the server's login for a database of the cluster. */
export function appUrl(superuserUrl: string, database: string): string {
  return urlOf(superuserUrl, database, 'zhengyun_server');
}

/** The URL of the login that verifies the journal for a database of the cluster. */
export function auditUrl(superuserUrl: string, database: string): string {
  return urlOf(superuserUrl, database, 'zhengyun_auditor');
}

function urlOf(superuserUrl: string, database: string, role: keyof typeof PASSWORDS): string {
  const url = new URL(superuserUrl);
  url.username = role;
  url.password = PASSWORDS[role];
  url.pathname = `/${database}`;
  return url.href;
}
