//! Projects of CodeBuild.

use stanchion_constructs::codebuild::{Artifacts, BuildSpec, Project, Source};
use stanchion_constructs::prelude::*;
use stanchion_constructs::storage::Bucket;

use super::super::support::World;
use super::{Messages, fine};

fn source() -> Source {
    Source::github("https://github.com/example/project.git")
}

fn data(w: &World, id: &str) -> FileSystem {
    FileSystem::builder(&w.vpc).client_policy(ClientPolicy::Tls).build(&w.stack, id)
}

#[test]
fn projects() {
    let mut messages = Messages::of("codebuild");
    messages.wrong("a file system that requires a role", &["error[MNT-008]"], |w| {
        let project = Project::builder(&w.vpc, source()).build(&w.stack, "Build");
        w.file_system().mount_on(&project, mount_path!("/mnt/data"), Mount::read_write());
    });
    messages.wrong("two paths with one identifier", &["error[CBD-003]"], |w| {
        let project = Project::builder(&w.vpc, source()).build(&w.stack, "Build");
        data(w, "One").mount_on(&project, mount_path!("/mnt/data"), Mount::read_write());
        data(w, "Two").mount_on(&project, mount_path!("/mnt-data"), Mount::read_write());
    });
    messages.wrong("builds in public subnets", &["error[CBD-005]"], |w| {
        let subnets = w.vpc.subnets(Tier::Public);
        Project::builder(&w.vpc, source()).subnets(subnets).build(&w.stack, "Build");
    });
    messages.wrong("time limits out of range", &["error[CBD-010]"; 2], |w| {
        Project::builder(&w.vpc, source())
            .timeout_minutes(4)
            .queued_minutes(481)
            .build(&w.stack, "Build");
    });
    messages.wrong("a source without commands", &["error[CBD-009]"], |w| {
        Project::builder(&w.vpc, Source::none(BuildSpec::new())).build(&w.stack, "Build");
    });
    messages.wrong("a file with commands, without a source", &["error[CBD-009]"], |w| {
        let commands = BuildSpec::file("build.yml");
        Project::builder(&w.vpc, Source::none(commands)).build(&w.stack, "Build");
    });
    messages.wrong("an output beside a pipeline", &["error[CBD-008]"], |w| {
        let bucket = Bucket::builder().build(&w.stack, "Bucket");
        Project::builder(&w.vpc, Source::pipeline())
            .artifacts(Artifacts::s3(&bucket, "out"))
            .build(&w.stack, "Build");
    });
    messages.review();
}

#[test]
fn the_ends_of_the_ranges_are_fine() {
    fine(|w| {
        for (id, timeout, queued) in [("Short", 5, 5), ("Long", 2160, 480)] {
            Project::builder(&w.vpc, source())
                .timeout_minutes(timeout)
                .queued_minutes(queued)
                .build(&w.stack, id);
        }
    });
}
