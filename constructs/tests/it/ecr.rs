//! Repositories, and the containers that use their images.

use stanchion_constructs::containers::Container;
use stanchion_constructs::ecr::{ImageRule, Images, Repository};
use stanchion_constructs::ecs::{TaskContainer, TaskDefinition};
use stanchion_constructs::fargate_size;
use stanchion_constructs::prelude::*;

use super::scenarios::review;

#[test]
fn repository_with_everything() {
    review("ecr-repository", |stack| {
        let key = Key::builder().description("Images").build(stack, "ImageKey");
        let reader = Principal::arn("arn:aws:iam::444455556666:root");
        let images = Repository::builder()
            .kms_key(key.arn())
            .rule(ImageRule::keep_newest(Images::Any, 50))
            .rule(ImageRule::expire_after_days(Images::Untagged, 14).description("Failed builds"))
            .rule(ImageRule::keep_newest(Images::tagged(["dev-*", "*-test"]), 5))
            .statement(
                Statement::allow(["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"]).by(reader),
            )
            .build(stack, "Aligner");
        let builder = Role::builder(Principal::service("codebuild.amazonaws.com"));
        images.grant_push(&builder.build(stack, "Builder"));
        let align = TaskContainer::new("align", Container::new(images.image("1.4.2")));
        TaskDefinition::fargate(align, fargate_size!(1 vCPU, 2048 MiB)).build(stack, "Align");
    });
}
