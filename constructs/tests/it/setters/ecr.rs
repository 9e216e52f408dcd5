//! Options of repositories.

use stanchion_constructs::ecr::{ImageRule, Images, Repository};
use stanchion_constructs::prelude::*;

use super::super::support::World;
use super::Seen;

pub(super) fn cases(seen: &mut Seen) {
    let old = || ImageRule::expire_after_days(Images::Untagged, 14);
    cases!(seen, "RepositoryBuilder", |w| Repository::builder(), |it| it.build(&w.stack, "X"), {
        name: |it| it.name("genomics/aligner"),
        mutable_tags: |it| it.mutable_tags(),
        scan_on_push: |it| it.scan_on_push(false),
        kms_key: |it| it.kms_key("arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"),
        rule: |it| it.rule(ImageRule::keep_newest(Images::tagged(["dev-*"]), 10)),
        statement: |it| it.statement(
            Statement::allow(["ecr:BatchGetImage"])
                .by(Principal::arn("arn:aws:iam::444455556666:root")),
        ),
        empty_on_delete: |it| it.empty_on_delete(),
        removal: |it| it.removal(RemovalPolicy::Destroy),
    });
    cases!(seen, "ImageRule", |w| old(), |it| Repository::builder().rule(it).build(&w.stack, "X"), {
        description: |it| it.description("Layers of failed builds"),
    });
}
