# The API alone: the database is a service of its own (see compose.yaml), so neither Java nor Maven is needed here.
FROM node:20-slim AS build
WORKDIR /standpoint
COPY . .
RUN npm ci && npm prune --omit=dev

FROM node:20-slim
WORKDIR /standpoint
ENV NODE_ENV=production HOST=0.0.0.0
COPY --from=build /standpoint ./
USER node
EXPOSE 4000
CMD ["node", "dist/main.js", "start"]
