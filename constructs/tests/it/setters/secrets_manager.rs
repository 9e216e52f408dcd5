//! Options of secrets and rotations.

use stanchion_constructs::containers::Container;
use stanchion_constructs::ecs::{TaskContainer, TaskDefinition};
use stanchion_constructs::fargate_size;
use stanchion_constructs::lambda::{Code, Function, Runtime};
use stanchion_constructs::prelude::*;
use stanchion_constructs::scheduler::ScheduleExpression;
use stanchion_constructs::secrets_manager::{GeneratedPassword, Rotation, Secret, SecretReplica};

use super::super::support::World;
use super::Seen;

const SECRET: &str = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:a-b1c2d3";
const KEY: &str = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";

fn secret(w: &World) -> Secret {
    Secret::import(&w.stack, "S", SECRET)
}

pub(super) fn cases(seen: &mut Seen) {
    cases!(seen, "SecretBuilder", |w| Secret::builder(), |it| it.build(&w.stack, "X"), {
        generate: |it| it.generate(GeneratedPassword::new().length(40)),
        empty: |it| it.empty(),
        name: |it| it.name("portal/login"),
        description: |it| it.description("The login of the portal"),
        kms_key: |it| it.kms_key(KEY),
        replicate_to: |it| it.replicate_to(SecretReplica::region("eu-central-1")),
        statement: |it| it.statement(
            Statement::allow(["secretsmanager:GetSecretValue"]).by(Principal::this_account()),
        ),
        removal: |it| it.removal(RemovalPolicy::Destroy),
    });
    cases!(seen, "SecretReplica", |w| SecretReplica::region("eu-central-1"),
        |it| Secret::builder().replicate_to(it).build(&w.stack, "X"), {
        kms_key: |it| it.kms_key("alias/copy"),
    });
    cases!(seen, "GeneratedPassword", |w| GeneratedPassword::new(),
        |it| Secret::builder().generate(it).build(&w.stack, "X"), {
        length: |it| it.length(64),
        exclude_characters: |it| it.exclude_characters("\"@/\\"),
        exclude_lowercase: |it| it.exclude_lowercase(),
        exclude_uppercase: |it| it.exclude_uppercase(),
        exclude_numbers: |it| it.exclude_numbers(),
        exclude_punctuation: |it| it.exclude_punctuation(),
        include_space: |it| it.include_space(),
        without_each_type: |it| it.without_each_type(),
        in_json: |it| it.in_json([("username", "app")], "password"),
    });
    cases!(seen, "Secret", |w| secret(&w), |it| {
        it.grant_read(&Role::builder(Principal::service("ec2.amazonaws.com")).build(&w.stack, "R"));
    }, {
        kms_key: |it| it.kms_key(KEY),
    });
    cases!(seen, "SecretField", |w| secret(&w).field("password"), |it| {
        let container = TaskContainer::new("a", Container::new("a").secret_from("A", it));
        TaskDefinition::fargate(container, fargate_size!(1 vCPU, 2048 MiB)).build(&w.stack, "T");
    }, {
        version_stage: |it| it.version_stage("AWSPREVIOUS"),
        version_id: |it| it.version_id("9d4cb84b-ad69-40c0-a0ab-cead36b967e8"),
    });
    let function = |w: &World| {
        Function::builder(
            Runtime::PYTHON3_13,
            "index.handler",
            Code::inline("def handler(e, c): pass"),
        )
        .build(&w.stack, "F")
    };
    cases!(seen, "RotationBuilder", |w| Rotation::builder(&secret(&w), &function(&w)),
        |it| it.build(&w.stack, "X"), {
        every_days: |it| it.every_days(7),
        schedule: |it| it.schedule(ScheduleExpression::cron("0 3 1 * ? *")),
        window_hours: |it| it.window_hours(3),
        rotate_immediately: |it| it.rotate_immediately(false),
    });
}
