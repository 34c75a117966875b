export { IdempotencyKey } from './idempotency-key.js';
export { answerSent, forgetKeys, keepAnswer, writeOnce } from './once.js';
