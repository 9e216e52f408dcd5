//! Servers of Transfer Family and their users.

use stanchion_constructs::prelude::*;
use stanchion_constructs::storage::Bucket;
use stanchion_constructs::transfer::{Endpoint, IdentityProvider, Server, ServerStorage, User};

use super::super::support::World;
use super::{Messages, fine};

const USER: PosixUser = PosixUser::new(1001, 1001);

fn point(w: &World, data: &FileSystem, path: &str) -> AccessPoint {
    data.access_point(path).create_as(USER, 0o750).build(&w.stack, &path.replace('/', "P"))
}

#[test]
fn servers_and_users() {
    let mut messages = Messages::of("transfer");
    messages.wrong("FTPS on a public endpoint", &["error[TRF-007]"], |w| {
        Server::sftp_with(IdentityProvider::directory("d-0123456789"))
            .ftps("arn:aws:acm:eu-west-1:111122223333:certificate/a")
            .build(&w.stack, "Server");
    });
    messages.wrong("an endpoint in a network without public subnets", &["error[TRF-004]"], |w| {
        let network = Vpc::builder(cidr!("10.1.0.0/16")).tiers([Tier::Isolated]);
        let network = network.build(&w.stack, "Closed");
        Server::sftp().endpoint(Endpoint::internet_facing(&network)).build(&w.stack, "Server");
    });
    messages.wrong("one address for two subnets", &["error[TRF-005]"], |w| {
        let endpoint = Endpoint::internet_facing(&w.vpc).addresses(["eipalloc-0a1b2c3d"]);
        Server::sftp().endpoint(endpoint).build(&w.stack, "Server");
    });
    messages.wrong("a user on S3 of a server on EFS", &["error[TRF-003]"], |w| {
        let server = Server::sftp().build(&w.stack, "Server");
        let bucket = Bucket::builder().build(&w.stack, "Bucket");
        User::on_s3(&server, "ana", &bucket, "in").build(&w.stack, "Ana");
    });
    messages.wrong("a user on EFS of a server on S3", &["error[TRF-003]"], |w| {
        let server = Server::sftp().storage(ServerStorage::S3).build(&w.stack, "Server");
        User::on_efs(&server, "ana", USER).build(&w.stack, "Ana");
    });
    messages.wrong("keys that Transfer Family does not support", &["error[TRF-010]"; 2], |w| {
        let server = Server::sftp().build(&w.stack, "Server");
        User::on_efs(&server, "ana", USER)
            .public_key("ssh-dss AAAAB3NzaC1kc3MAAACBAP1")
            .public_key("-----BEGIN OPENSSH PRIVATE KEY-----")
            .build(&w.stack, "Ana");
    });
    messages.wrong("two directories of which one contains the other", &["error[TRF-002]"], |w| {
        let server = Server::sftp().build(&w.stack, "Server");
        let data = w.file_system();
        let ana = User::on_efs(&server, "ana", USER).chroot(&point(w, &data, "/in"));
        let ana = ana.build(&w.stack, "Ana");
        point(w, &data, "/out").mount_on(&ana, mount_path!("/out"), Mount::read_only());
    });
    messages.review();
}

#[test]
fn directories_beside_each_other_are_fine() {
    fine(|w| {
        let server = Server::sftp().build(&w.stack, "Server");
        let data = w.file_system();
        let ana = User::on_efs(&server, "ana", USER).build(&w.stack, "Ana");
        point(w, &data, "/in").mount_on(&ana, mount_path!("/in"), Mount::read_write());
        point(w, &data, "/inbox").mount_on(&ana, mount_path!("/inbox"), Mount::read_only());
    });
}
