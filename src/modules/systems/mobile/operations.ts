import sql from 'sql-template-tag';
import type { Write } from '../../../kernel/context/index.js';
import { newId } from '../../../kernel/graphql/index.js';
import {
  declareOperation,
  line,
  office,
  oneOf,
  owner,
  prose,
  provider,
  reference,
} from '../../../kernel/procedure/index.js';
import { notFound, refused } from '../../../kernel/refusals/index.js';
import { findSystem } from '../operations/find-system.js';
import { PLACEMENT_FACTS } from '../placements.js';
import { PLACEMENTS } from '../texts.js';
import { MobileApp } from './mobile-app.js';
import { type MobilePlatform, mobilePlatforms } from './texts.js';

const id = reference({ en: 'The app', zh: '移动应用' });
const version = line({ en: 'Its version', zh: '版本' });
const payload = { field: 'mobileApp', type: () => MobileApp };

/** A unit registers the mobile app of a system that runs on the cloud (CC-23). */
declareOperation({
  name: 'registerMobileApp',
  text: { en: 'Registers the mobile app of a running system', zh: '登记移动应用' },
  by: [owner('UNIT_ADMIN')],
  takes: {
    systemId: reference({ en: 'The system', zh: '应用系统' }),
    name: line({ en: 'Its name in the market', zh: '应用名称' }),
    platform: oneOf<MobilePlatform>(mobilePlatforms, { en: 'On what it runs', zh: '平台' }),
    identifier: line({ en: 'By what its platform knows it', zh: '应用标识' }),
    version,
  },
  basis: 'CC-23',
  payload,
  does: async (into, { systemId, name, platform, identifier, version: first }, act) => {
    const system = await findSystem(into, systemId);
    act(system.unit_id);
    if (!PLACEMENT_FACTS[system.placement].runs) {
      const params = { placement: PLACEMENTS[system.placement] };
      throw refused([{ code: 'APP_SYSTEM_NOT_RUNNING', params, path: 'input.systemId', provision: 'CC-23' }]);
    }
    const [same] = await into.run(sql`
      select from mobile_apps where system_id = ${system.id} and platform = ${platform}
        and identifier = ${identifier} and withdrawn_at is null`);
    if (same)
      throw refused([
        { code: 'APP_REGISTERED', params: { identifier }, path: 'input.identifier', provision: 'CC-23' },
      ]);
    const registered = newId('app');
    into.records.insert('mobile_apps', {
      id: registered,
      system_id: system.id,
      name,
      platform,
      identifier,
      version: first,
      registered_at: into.at,
    });
    return { id: registered, unitId: system.unit_id, remark: `${name} ${first}` };
  },
});

/** A unit gives its app a new version, which the market distributes once it is published (CC-23). */
declareOperation({
  name: 'updateMobileApp',
  text: { en: 'Gives a mobile app a new version', zh: '更新移动应用版本' },
  by: [owner('UNIT_ADMIN')],
  takes: { id, version },
  basis: 'CC-23',
  payload,
  does: async (into, { id: appId, version: newest }, act) => {
    const app = await findApp(into, appId);
    act(app.unit_id);
    if (app.version === newest) throw refusedFor('APP_VERSION_SAME', newest);
    into.records.update('mobile_apps', { id: app.id, version: newest });
    return { id: app.id, unitId: app.unit_id, remark: `${app.name} ${newest}` };
  },
});

/** The provider, which runs the market, publishes the newest version of an app (CC-23). */
declareOperation({
  name: 'publishMobileApp',
  text: { en: 'Publishes the newest version of a mobile app in the market', zh: '上架移动应用' },
  by: [provider('OPERATOR')],
  takes: { id, version },
  basis: 'CC-23',
  payload,
  does: async (into, { id: appId, version: published }) => {
    const app = await findApp(into, appId);
    if (app.version !== published) throw refusedFor('APP_VERSION_OTHER', app.version);
    if (app.published_version === published) throw refusedFor('APP_PUBLISHED', published);
    into.records.update('mobile_apps', {
      id: app.id,
      published_version: published,
      published_at: into.at,
    });
    return { id: app.id, unitId: app.unit_id, remark: `${app.name} ${published}` };
  },
});

/** An app is taken out of the market by its unit or by the office, before its system ends (CC-23). */
declareOperation({
  name: 'withdrawMobileApp',
  text: { en: 'Takes a mobile app out of the market', zh: '下架移动应用' },
  by: [owner('UNIT_ADMIN'), office('REVIEWER')],
  takes: { id, reason: prose({ en: 'Why', zh: '理由' }) },
  basis: 'CC-23',
  payload,
  does: async (into, { id: appId, reason }, act) => {
    const app = await findApp(into, appId);
    act(app.unit_id);
    into.records.update('mobile_apps', { id: app.id, withdrawn_at: into.at });
    return { id: app.id, unitId: app.unit_id, remark: reason };
  },
});

/** Takes the apps of a system out of the market whose service ends (CC-23). The system is locked. */
export function withdrawApps({ records, at }: Write, systemId: string): void {
  records.add(
    sql`update mobile_apps set withdrawn_at = ${at} where system_id = ${systemId} and withdrawn_at is null`,
  );
}

interface AppColumns {
  readonly id: string;
  readonly name: string;
  readonly unit_id: string;
  readonly version: string;
  readonly published_version: string | null;
}

/**
 * An app in the market or on its way there, its system locked.
 * @throws DomainError NOT_FOUND where there is none that the viewer may see; REFUSED where it was withdrawn
 */
async function findApp(into: Write, appId: string): Promise<AppColumns> {
  // The system first: so it is with every step that ends it.
  await into.run(sql`
    select from application_systems where id in (select system_id from mobile_apps where id = ${appId})
    for no key update`);
  const [app] = await into.run<AppColumns & { withdrawn: boolean }>(sql`
    select a.id, a.name, s.unit_id, a.version, a.published_version, a.withdrawn_at is not null as withdrawn
    from mobile_apps a join application_systems s on s.id = a.system_id where a.id = ${appId}`);
  if (!app) throw notFound({ zh: '移动应用', en: 'the mobile app' });
  if (app.withdrawn) throw refused([{ code: 'APP_WITHDRAWN', path: 'input.id', provision: 'CC-23' }]);
  return app;
}

function refusedFor(code: string, about: string) {
  return refused([{ code, params: { version: about }, path: 'input.version', provision: 'CC-23' }]);
}
