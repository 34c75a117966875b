# syntax=docker/dockerfile:1

# The image of the API. It holds Node, the production dependencies and the build; no database, no sandbox.

FROM node:24.21.0-bookworm-slim AS build
WORKDIR /srv/zhengyun
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json ./
COPY src ./src
COPY seeds ./seeds
COPY migrations ./migrations
RUN npm run build && rm -r dist/seeds dist/src/sandbox dist/sandbox.js*

FROM node:24.21.0-bookworm-slim
WORKDIR /srv/zhengyun
ENV NODE_ENV=production FILES_DIR=/var/lib/zhengyun/files
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force \
    && install --directory --owner=node --group=node /var/lib/zhengyun/files
COPY src/bootstrap.mjs ./src/bootstrap.mjs
COPY --from=build /srv/zhengyun/dist ./dist
USER node
VOLUME /var/lib/zhengyun/files
EXPOSE 4000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
    CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 4000}/readyz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-semi-space-size=8", "--min-semi-space-size=8", "dist/serve.js"]
