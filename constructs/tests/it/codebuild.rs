//! CodeBuild with file systems, as reviewers read it.

use stanchion_constructs::codebuild::{
    Artifacts, BuildEnvironment, BuildSize, BuildSpec, Project, Source,
};
use stanchion_constructs::prelude::*;
use stanchion_constructs::storage::Bucket;

use super::scenarios::review;

#[test]
fn builds_on_a_file_system() {
    review("codebuild", |stack| {
        let network =
            Vpc::builder(cidr!("10.0.0.0/16")).zones(2).nat(Nat::One).build(stack, "Network");
        let data =
            FileSystem::builder(&network).client_policy(ClientPolicy::Tls).build(stack, "Data");
        let user = PosixUser::new(1001, 1001);
        let toolchain = data.access_point("/toolchain").create_as(user, 0o755).act_as(user);
        let toolchain = toolchain.build(stack, "Toolchain");
        let output = Bucket::builder().build(stack, "Output");
        let commands = BuildSpec::new()
            .build(["make CACHE=$CODEBUILD_MNT_CACHE"])
            .post_build(["make report"])
            .files(["out/**/*"]);
        let source = Source::github("https://github.com/example/project.git")
            .build_spec(commands)
            .connection("arn:aws:codeconnections:eu-west-1:111122223333:connection/01234567-89ab-cdef-0123-456789abcdef");
        let project = Project::builder(&network, source)
            .environment(BuildEnvironment::linux().size(BuildSize::Large))
            .artifacts(Artifacts::zip(&output, "releases"))
            .variable("MODE", "release")
            .timeout_minutes(30)
            .build(stack, "Build");
        data.mount_on(&project, mount_path!("/mnt/cache"), Mount::read_write());
        toolchain.mount_on(&project, mount_path!("/opt/toolchain"), Mount::read_only());
        let loader = Instance::builder(&network, "t3.micro").build(stack, "Loader");
        toolchain.mount_on(&loader, mount_path!("/mnt/toolchain"), Mount::read_write());
        let starter = Role::builder(Principal::service("lambda.amazonaws.com"));
        project.grant_start(&starter.build(stack, "Starter"));
    });
}
