//! Transfer Family on EFS, as reviewers read it.

use stanchion_constructs::events::EventRule;
use stanchion_constructs::lambda::{Code, Function, Runtime};
use stanchion_constructs::prelude::*;
use stanchion_constructs::storage::Bucket;
use stanchion_constructs::template::Node;
use stanchion_constructs::transfer::{
    Endpoint, IdentityProvider, Server, ServerStorage, User, Workflow,
};

use super::scenarios::review;
use super::support::{World, property};

const KEY: &str =
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIO5Ytm7A6H0C4f0dPXGzpBqBOSgmNXNRmfzNMDvKt1Zx";
const HANDLER: &str = "def handler(event, context): return {}\n";

#[test]
fn a_server_with_users_on_efs() {
    review("transfer", |stack| {
        let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(stack, "Network");
        let data = FileSystem::builder(&network).build(stack, "Data");
        let partner = PosixUser::new(1001, 1001);
        let inbox = data.access_point("/inbox").create_as(partner, 0o750).act_as(partner);
        let inbox = inbox.build(stack, "Inbox");
        let partners = Peer::Ipv4(cidr!("198.51.100.0/24"));
        let server = Server::sftp()
            .endpoint(Endpoint::internet_facing(&network).allow(partners))
            .banner("For partners only.")
            .build(stack, "Server");
        User::on_efs(&server, "ana", partner).public_key(KEY).chroot(&inbox).build(stack, "Ana");
        let team = PosixUser::new(1002, 1002);
        let results = data.access_point("/results").create_as(team, 0o755).act_as(team);
        let results = results.build(stack, "Results");
        let ben = User::on_efs(&server, "ben", team).secondary_gids([1001]).public_key(KEY);
        let ben = ben.build(stack, "Ben");
        results.mount_on(&ben, mount_path!("/results"), Mount::read_write());
        let root = User::on_efs(&server, "admin", PosixUser::new(0, 0)).public_key(KEY);
        data.mount_on(&root.build(stack, "Admin"), mount_path!("/data"), Mount::read_write());
        let code = Code::inline(
            "import os\ndef handler(event, context): return os.listdir('/mnt/inbox')\n",
        );
        let list = Function::builder(Runtime::PYTHON3_13, "index.handler", code);
        let list = list.vpc(&network).build(stack, "List");
        inbox.mount_on(&list, local_mount_path!("/mnt/inbox"), Mount::read_write());
        results.mount_on(
            &Instance::builder(&network, "t3.micro").build(stack, "Writer"),
            mount_path!("/mnt/results"),
            Mount::read_write(),
        );
        EventRule::builder(server.uploads()).target(&list).build(stack, "Uploads");
        stack.output("Host", Output::new(server.host()));
    });
}

#[test]
fn a_server_with_an_identity_provider_on_s3() {
    review("transfer-s3", |stack| {
        let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(stack, "Network");
        let function = |id: &str| {
            let code = Code::inline(HANDLER);
            Function::builder(Runtime::PYTHON3_13, "index.handler", code).build(stack, id)
        };
        let scan = Workflow::builder()
            .invoke("scan", &function("Scan"), 300)
            .invoke_on_failure("report", &function("Report"), 60)
            .build(stack, "OnUpload");
        Server::sftp_with(IdentityProvider::function(&function("Login")))
            .ftps("arn:aws:acm:eu-west-1:111122223333:certificate/01234567-89ab-cdef-0123-456789abcdef")
            .endpoint(Endpoint::internal(&network).allow(Peer::Ipv4(cidr!("10.0.0.0/8"))))
            .storage(ServerStorage::S3)
            .on_upload(&scan)
            .build(stack, "Server");
        let bucket = Bucket::builder().build(stack, "Bucket");
        let public = Server::sftp().storage(ServerStorage::S3).build(stack, "Public");
        User::on_s3(&public, "ana", &bucket, "in").public_key(KEY).build(stack, "Ana");
    });
}

/// The statement that denies clients without TLS is about mount targets only where Transfer Family is a client.
#[test]
fn a_demand_for_tls_leaves_out_services() {
    let condition = |has_user: bool| {
        let world = World::new();
        let data = world.file_system();
        if has_user {
            let server = Server::sftp().build(&world.stack, "Server");
            let user = User::on_efs(&server, "ana", PosixUser::new(0, 0));
            let user = user.build(&world.stack, "Ana");
            data.mount_on(&user, mount_path!("/data"), Mount::read_only());
        }
        property(&world.synth(), "DataFileSystem.FileSystemPolicy.Statement.0.Condition.Bool")
    };
    let key = "elasticfilesystem:AccessedViaMountTarget";
    assert_eq!(condition(true).get(key), Some(&Node::text("true")));
    assert_eq!(condition(false).get(key), None);
}
