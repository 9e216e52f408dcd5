//! File systems of S3 Files.

use stanchion_constructs::attach::Access;
use stanchion_constructs::prelude::*;
use stanchion_constructs::storage::{ImportRule, ImportTrigger, S3FilesFileSystem};

use super::super::support::World;
use super::{Messages, fine};

fn synchronized(days: u16, rules: usize) -> impl FnOnce(&World) {
    move |w| {
        let rule = |_| ImportRule::new("", 1, ImportTrigger::FileAccess);
        S3FilesFileSystem::builder(&w.vpc, "arn:aws:s3:::a")
            .synchronization((0..rules).map(rule), days)
            .build(&w.stack, "Files");
    }
}

#[test]
fn file_systems() {
    let mut messages = Messages::of("s3-files");
    fine(synchronized(30, 1));
    messages.wrong("no day of synchronization", &["error[S3F-004]"], synchronized(0, 1));
    messages.wrong("11 import rules", &["error[S3F-004]"], synchronized(30, 11));
    for (title, id, mode) in [
        ("a mode with five digits", "error[S3F-009]", 0o10_700),
        ("a mode in decimal digits", "warning[S3F-009]", 750),
    ] {
        messages.wrong(title, &[id], |w| {
            let data = S3FilesFileSystem::builder(&w.vpc, "arn:aws:s3:::a").build(&w.stack, "Data");
            let user = PosixUser::new(1001, 1001);
            data.access_point("/a").create_as(user, mode).act_as(user).build(&w.stack, "Folder");
        });
    }
    messages.wrong("a client in a zone without mount target", &["error[MNT-002]"], |w| {
        let subnets = w.vpc.inner_subnets();
        let data = S3FilesFileSystem::builder(&w.vpc, "arn:aws:s3:::a")
            .mount_targets_in(subnets.iter().take(1).cloned())
            .build(&w.stack, "Files");
        let user = PosixUser::new(1, 1);
        let folder = data.access_point("/a").create_as(user, 0o700).act_as(user);
        let folder = folder.build(&w.stack, "Folder");
        let machine = Instance::builder(&w.vpc, "t3.micro").subnet(&subnets[1]);
        let machine = machine.build(&w.stack, "Machine");
        folder.mount_on(&machine, mount_path!("/mnt/a"), Access::ReadWrite);
    });
    messages.review();
}
