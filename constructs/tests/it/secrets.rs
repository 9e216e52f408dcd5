//! Secrets, and who may read them.

use stanchion_constructs::containers::Container;
use stanchion_constructs::ecs::{TaskContainer, TaskDefinition};
use stanchion_constructs::fargate_size;
use stanchion_constructs::lambda::{Code, Function, Runtime};
use stanchion_constructs::prelude::*;
use stanchion_constructs::secrets_manager::{GeneratedPassword, Rotation, Secret, SecretReplica};
use stanchion_constructs::template::{Node, Value};

use super::scenarios::review;
use super::support::{World, property};

const SECRET: &str = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:a-b1c2d3";

#[test]
fn secrets_of_a_service() {
    review("secrets", |stack| {
        let key = Key::builder().description("Secrets").build(stack, "SecretKey");
        let login = GeneratedPassword::new()
            .length(40)
            .exclude_characters("\"@/\\")
            .in_json([("username", "portal")], "password");
        let login = Secret::builder()
            .generate(login)
            .description("The login of the portal")
            .kms_key(key.arn())
            .replicate_to(SecretReplica::region("eu-central-1"))
            .statement(
                Statement::deny(["secretsmanager:DeleteSecret"]).by(Principal::this_account()),
            )
            .build(stack, "Login");
        let rotate = Code::inline("def handler(event, context): pass");
        let rotate =
            Function::builder(Runtime::PYTHON3_13, "index.handler", rotate).build(stack, "Rotate");
        Rotation::builder(&login, &rotate).every_days(7).build(stack, "LoginRotation");
        let token = Secret::import_by_name(stack, "Token", "portal/token");
        let portal = Container::new("nginx:1.27")
            .secret_from("PASSWORD", login.field("password"))
            .secret_from("LAST_PASSWORD", login.field("password").version_stage("AWSPREVIOUS"))
            .secret_from("TOKEN", &token)
            .secret_key("CLIENT", SECRET, "client");
        TaskDefinition::fargate(
            TaskContainer::new("portal", portal),
            fargate_size!(1 vCPU, 2048 MiB),
        )
        .build(stack, "Portal");
    });
}

/// Returns `ValueFrom` and the resource of the permission for a container with one secret.
fn read(container: impl FnOnce(&World, Container) -> Container) -> (Node, Node) {
    let w = World::new();
    let container = TaskContainer::new("a", container(&w, Container::new("a")));
    TaskDefinition::fargate(container, fargate_size!(1 vCPU, 2048 MiB)).build(&w.stack, "T");
    let template = w.synth();
    let policy = property(&template, "TExecutionRolePolicy.PolicyDocument.Statement");
    let is_read = |it: &&Node| {
        it.get("Action").and_then(Node::as_text) == Some("secretsmanager:GetSecretValue")
    };
    let statement = policy.as_list().unwrap().iter().find(is_read).unwrap();
    let from = property(&template, "TTask.ContainerDefinitions.0.Secrets.0.ValueFrom");
    (from, statement.get("Resource").unwrap().clone())
}

/// The statement that allows to read a secret is on its ARN, however the program names a key in it.
#[test]
fn permissions_are_on_the_secret_and_not_on_its_key() {
    let with_key = Node::text(format!("{SECRET}:password::"));
    let arn = Node::text(SECRET);
    assert_eq!(read(|_, it| it.secret("A", SECRET)), (arn.clone(), arn.clone()));
    let key = read(|_, it| it.secret_key("A", SECRET, "password"));
    assert_eq!(key, (with_key.clone(), arn.clone()));
    let field =
        read(|w, it| it.secret_from("A", Secret::import(&w.stack, "S", SECRET).field("password")));
    assert_eq!(field, (with_key.clone(), arn.clone()));
    let written = read(|_, it| it.secret("A", format!("{SECRET}:password::")));
    assert_eq!(written, (with_key, arn));
    // References and texts with references.
    let bare = |arn: Value<String>, key: &str| {
        let value = match key {
            "" => arn.clone(),
            key => text![arn.clone(), key.to_owned()].into_value(),
        };
        let (_, resource) = read(|_, it| it.secret("A", value));
        assert_eq!(&resource, arn.node(), "{key}");
    };
    let reference = || intrinsic::import_value::<String>("Login");
    bare(reference(), "");
    bare(reference(), ":password::");
    bare(reference(), "::AWSPREVIOUS:");
    let parts = || {
        text!["arn:", pseudo::partition(), ":secretsmanager:eu-west-1:111122223333:secret:a-b1c2d3"]
            .into_value()
    };
    bare(parts(), "");
    bare(parts(), ":password::");
}
