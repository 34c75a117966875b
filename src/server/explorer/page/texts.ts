const zh = {
  title: '政云',
  person: '以谁的身份',
  anonymous: '未登录',
  token: '访问令牌',
  tokenHint: '粘贴 OIDC 访问令牌',
  failed: '沙箱无应答',
};

const en: typeof zh = {
  title: 'Zhengyun',
  person: 'Signed in as',
  anonymous: 'nobody',
  token: 'Access token',
  tokenHint: 'Paste an OIDC access token',
  failed: 'The sandbox does not answer',
};

/** The page's words in the browser's language; Chinese unless it prefers English. */
export const texts = navigator.language.startsWith('en') ? en : zh;
