import { defineDocument } from '../document.js';

/** GB 32100-2015, the national standard of the codes that identify units. */
export const creditCode2015 = defineDocument({
  prefix: 'GB',
  title: {
    zh: '法人和其他组织统一社会信用代码编码规则',
    en: 'The Coding Rule of the Unified Social Credit Identifier for Legal Entities and Other Organizations',
  },
  reference: 'GB 32100-2015',
  inForceFrom: '2015-10-01',
  provisions: {
    'GB-32100': {
      article: 'GB 32100-2015',
      summary: {
        zh: '单位以18位统一社会信用代码标识，登记时核验校验码。',
        en: 'A unit is identified by its unified social credit code of 18 characters, whose check character is verified.',
      },
    },
  },
});
