import { EnumRegistry } from '../../../kernel/graphql/index.js';
import { declareRefusals } from '../../../kernel/refusals/index.js';

/** On what a mobile app runs. */
export const MOBILE_PLATFORMS = {
  ANDROID: { en: 'Android', zh: '安卓' },
  IOS: { en: 'iOS', zh: '苹果' },
  HARMONYOS: { en: 'HarmonyOS', zh: '鸿蒙' },
} as const;

/** The name of a platform. */
export type MobilePlatform = keyof typeof MOBILE_PLATFORMS;

/** `MobilePlatform` in the SDL. */
export const mobilePlatforms = new EnumRegistry('MobilePlatform', 'On what a mobile app runs. 移动端平台');
mobilePlatforms.add(MOBILE_PLATFORMS);

/** Where a mobile app stands in the cloud’s app market. */
export const MOBILE_APP_STATES = {
  REGISTERED: { en: 'Registered, to be published', zh: '已登记,待上架' },
  PUBLISHED: { en: 'Published in its newest version', zh: '已上架' },
  UPDATE_WAITING: { en: 'Published, a newer version waits', zh: '已上架,新版本待更新' },
  WITHDRAWN: { en: 'Withdrawn', zh: '已下架' },
} as const;

/** `MobileAppState` in the SDL. */
export const mobileAppStates = new EnumRegistry(
  'MobileAppState',
  'Where a mobile app stands in the cloud’s app market. 移动应用状态',
);
mobileAppStates.add(MOBILE_APP_STATES);

/** What the register of mobile apps can say no with. */
export const mobileRefusals = declareRefusals({
  APP_SYSTEM_NOT_RUNNING: {
    en: 'A mobile app is registered with a system that runs on the government cloud; this one is: {placement}.',
    zh: '移动应用须随政务云上在用的系统登记,该系统为“{placement}”。',
  },
  APP_REGISTERED: {
    en: 'The system has an app {identifier} for this platform already: give it a new version instead.',
    zh: '该系统在此平台已登记应用 {identifier},请改为更新版本。',
  },
  APP_VERSION_SAME: {
    en: 'Version {version} is registered already.',
    zh: '版本 {version} 已登记。',
  },
  APP_VERSION_OTHER: {
    en: 'The newest registered version is {version}: publish that one.',
    zh: '最新登记的版本为 {version},请上架该版本。',
  },
  APP_PUBLISHED: {
    en: 'Version {version} is published already.',
    zh: '版本 {version} 已上架。',
  },
  APP_WITHDRAWN: {
    en: 'The app has been withdrawn: register it anew.',
    zh: '该应用已下架,请重新登记。',
  },
});
