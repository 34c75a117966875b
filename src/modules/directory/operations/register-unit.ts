import { newId } from '../../../kernel/graphql/index.js';
import { Unit } from '../../../kernel/identity/index.js';
import { creditCode, declareOperation, line, office, reference } from '../../../kernel/procedure/index.js';
import { notFound, refused } from '../../../kernel/refusals/index.js';
import sql from 'sql-template-tag';
import { addMembership } from './grant-membership.js';

/**
 * The office enters a municipal unit, a district or its bureau in the tree of units and names its first
 * administrator, who manages its members from then on (CC-52, CC-20b).
 */
declareOperation({
  name: 'registerUnit',
  text: { en: 'Enters a unit in the tree and names its first administrator', zh: '登记单位' },
  by: [office('UNIT_ADMIN')],
  takes: {
    parentId: reference({ en: 'The unit above it', zh: '上级单位' }),
    name: line({ en: 'Its official name', zh: '单位名称' }),
    creditCode: creditCode({ en: 'Its unified social credit code', zh: '统一社会信用代码' }),
    administratorLogin: line({
      en: 'What the single sign-on knows its first administrator by',
      zh: '首任管理员登录名',
    }),
    administratorName: line({ en: 'The name of its first administrator', zh: '首任管理员姓名' }),
  },
  basis: 'CC-52',
  payload: { field: 'unit', type: () => Unit },
  does: async (into, { parentId, name, creditCode: code, administratorLogin, administratorName }) => {
    const [parents, known] = await Promise.all([
      into.run(sql`select id from units where id = ${parentId}`),
      into.run(sql`select id from units where credit_code = ${code} or name = ${name}`),
    ]);
    if (parents.length === 0) throw notFound({ zh: '上级单位', en: 'the unit above' });
    if (known.length > 0)
      throw refused([{ code: 'UNIT_REGISTERED', path: 'input.creditCode', provision: 'GB-32100' }]);
    const unit = { id: newId('unt'), party: 'UNIT' } as const;
    into.records.insert('units', { ...unit, name, credit_code: code, parent_id: parentId });
    await addMembership(into, unit, administratorLogin, administratorName, 'UNIT_ADMIN');
    return { id: unit.id, unitId: unit.id, remark: name };
  },
});
