import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Application, WAY } from '../../support/application.js';
import { World } from '../../support/world.js';

describe('an application for cloud resources', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
  });
  afterAll(() => world.close());

  it.each(Object.keys(WAY) as (keyof typeof WAY)[])('CC-10 reaches %s through the API', async (state) => {
    const application = await Application.draft(world);
    await application.reach(state);
    expect(application.view.state).toBe(state);
  });
});
