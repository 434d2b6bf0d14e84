# syntax=docker/dockerfile:1
# One file for every image. All of them hold the same program; what it is, its command says:
#   docker build -t faultline .                                    everything, engines included
#   docker build --target service --build-arg ROLE=ingest -t faultline-ingest .     likewise processor and query
FROM node:22-bookworm-slim AS node

FROM eclipse-temurin:25-jdk AS build
COPY --from=node /usr/local /usr/local
RUN apt-get update && apt-get install -y --no-install-recommends maven && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/root/.m2 \
    mvn -B -q -DskipTests -Dmaven.test.skip=true -Dspotless.check.skip=true -Dchdb.fetch.skip=true package -pl standalone -am
RUN java -Djarmode=tools -jar standalone/target/faultline-app.jar extract --application-filename faultline.jar --destination /opt/faultline
RUN XDG_CACHE_HOME=/opt/cache embedded/clickhouse/npm/fetch

FROM eclipse-temurin:25-jre AS base
RUN useradd --uid 10001 --create-home faultline && mkdir /data /blobs && chown faultline /data /blobs
COPY --from=build /opt/faultline /opt/faultline
COPY docker/entrypoint docker/healthy /usr/local/bin/
USER 10001
ENV FAULTLINE_DATA_FOLDER=/data
EXPOSE 9000
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s CMD ["healthy"]
ENTRYPOINT ["entrypoint"]

# One service of a cluster: no state on its disk, addresses and the master key from the environment.
FROM base AS service
ARG ROLE
RUN test -n "$ROLE"
ENV FAULTLINE_ROLES=$ROLE
CMD ["run"]

# Everything in one container, with the engines; the folder /data is the installation.
FROM base AS standalone
COPY --from=build /opt/cache /opt/cache
ENV XDG_CACHE_HOME=/opt/cache
VOLUME /data
CMD ["run"]
