//! Options of CodeBuild.

use stanchion_constructs::codebuild::{
    Artifacts, BuildEnvironment, BuildSize, BuildSpec, Project, Source,
};
use stanchion_constructs::logs::LogGroup;
use stanchion_constructs::prelude::*;
use stanchion_constructs::secrets_manager::Secret;
use stanchion_constructs::storage::Bucket;

use super::super::support::World;
use super::Seen;

fn commands() -> BuildSpec {
    BuildSpec::new().build(["make"])
}

fn bucket(w: &World) -> Bucket {
    Bucket::builder().build(&w.stack, "B")
}

pub(super) fn cases(seen: &mut Seen) {
    let source = || Source::github("https://github.com/example/project.git");
    cases!(seen, "Source", |w| source(), |it| Project::builder(&w.vpc, it).build(&w.stack, "X"), {
        build_spec: |it| it.build_spec(commands()),
        connection: |it| it.connection("arn:aws:codeconnections:eu-west-1:111122223333:connection/a"),
        version: |it| it.version("main"),
        clone_depth: |it| it.clone_depth(1),
    });
    cases!(seen, "BuildSpec", |w| commands(),
        |it| Project::builder(&w.vpc, Source::none(it)).build(&w.stack, "X"), {
        install: |it| it.install(["dnf install -y make"]),
        pre_build: |it| it.pre_build(["make login"]),
        build: |it| it.build(["make all"]),
        post_build: |it| it.post_build(["make report"]),
        variable: |it| it.variable("MODE", "fast"),
        files: |it| it.files(["out/**/*"]),
        cached: |it| it.cached(["/root/.cache/**/*"]),
    });
    cases!(seen, "BuildEnvironment", |w| BuildEnvironment::linux(),
        |it| Project::builder(&w.vpc, source()).environment(it).build(&w.stack, "X"), {
        size: |it| it.size(BuildSize::Large),
        image: |it| it.image("111122223333.dkr.ecr.eu-west-1.amazonaws.com/build:1"),
    });
    cases!(seen, "ProjectBuilder", |w| Project::builder(&w.vpc, source()), |it| it.build(&w.stack, "X"), {
        environment: |it| it.environment(BuildEnvironment::arm()),
        artifacts: |it| it.artifacts(Artifacts::zip(&bucket(&w), "out")),
        subnets: |it| it.subnets(w.vpc.inner_subnets().into_iter().take(1)),
        security_group: |it| it.security_group(&SecurityGroup::import(&w.stack, "G", "sg-0a1b2c3d")),
        role: |it| it.role(&Role::import(&w.stack, "R", "role", "arn:aws:iam::111122223333:role/r")),
        log_group: |it| it.log_group(&LogGroup::import(
            &w.stack,
            "L",
            "/builds",
            "arn:aws:logs:eu-west-1:111122223333:log-group:/builds",
        )),
        cache: |it| it.cache(&bucket(&w), "cache"),
        variable: |it| it.variable("MODE", "fast"),
        secret: |it| it.secret("TOKEN", &Secret::import(
            &w.stack,
            "S",
            "arn:aws:secretsmanager:eu-west-1:111122223333:secret:token-a1b2c3",
        )),
        privileged: |it| it.privileged(),
        timeout_minutes: |it| it.timeout_minutes(30),
        queued_minutes: |it| it.queued_minutes(60),
        concurrent_builds: |it| it.concurrent_builds(2),
        retries: |it| it.retries(1),
        description: |it| it.description("builds"),
        kms_key: |it| it.kms_key("arn:aws:kms:eu-west-1:111122223333:key/a"),
        name: |it| it.name("build"),
    });
}
