# Netwerkplein as one image: the server, and the page that it serves. The database is not in it.
FROM node:24-bookworm-slim AS base
WORKDIR /app
# The manifests alone, so that the layers with packages stay until a manifest or the lock file changes.
COPY package.json package-lock.json .npmrc ./
COPY contract/package.json contract/
COPY backend/package.json backend/
COPY frontend/package.json frontend/
COPY e2e/package.json e2e/

FROM base AS build
# No package of ours needs its install script; none gets to run one.
RUN npm ci --ignore-scripts
COPY tsconfig.base.json tsconfig.json ./
COPY contract contract
COPY backend backend
COPY frontend frontend
RUN node_modules/.bin/tsc -b contract backend \
 && npm exec --workspace frontend -- vite build

FROM base AS modules
# What the server needs while it runs: not the page's packages, for they are built into it, and not the optional ones,
# for those are the embedded database, which stands aside where DATABASE_URL is set.
RUN npm ci --ignore-scripts --omit=dev --omit=optional --workspace contract --workspace backend

FROM node:24-bookworm-slim
LABEL org.opencontainers.image.title="Netwerkplein" \
      org.opencontainers.image.licenses="EUPL-1.2"
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=3000 \
    DATA_DIR=/data \
    VAULT_DIR=/vault
WORKDIR /app
# A named volume takes over the owner of the folder that it is laid on.
RUN mkdir /data /vault && chown node:node /data /vault
COPY LICENSE ./
COPY --from=modules /app ./
COPY --from=build /app/backend/dist backend/dist
# Contract is not compiled: Node takes the types away when it loads it.
COPY contract/src contract/src
COPY --from=build /app/frontend/dist frontend/dist
# All of the above belongs to root: the server can read its own code and not change it.
USER node
VOLUME ["/data", "/vault"]
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health/live`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "backend/dist/main.js"]
