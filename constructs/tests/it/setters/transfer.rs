//! Options of Transfer Family.

use stanchion_constructs::lambda::{Code, Function, Runtime};
use stanchion_constructs::logs::LogGroup;
use stanchion_constructs::prelude::*;
use stanchion_constructs::transfer::{
    Endpoint, IdentityProvider, SecurityPolicy, Server, ServerStorage, User, Workflow,
};

use super::super::support::World;
use super::Seen;

const KEY: &str =
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIO5Ytm7A6H0C4f0dPXGzpBqBOSgmNXNRmfzNMDvKt1Zx";

fn role(w: &World) -> Role {
    Role::import(&w.stack, "R", "role", "arn:aws:iam::111122223333:role/r")
}

fn function(w: &World, id: &str) -> Function {
    let code = Code::inline("def handler(event, context): return {}\n");
    Function::builder(Runtime::PYTHON3_13, "index.handler", code).build(&w.stack, id)
}

pub(super) fn cases(seen: &mut Seen) {
    let group = |w: &World| SecurityGroup::import(&w.stack, "G", "sg-0a1b2c3d");
    cases!(seen, "Endpoint", |w| Endpoint::internal(&w.vpc),
        |it| Server::sftp().endpoint(it).build(&w.stack, "X"), {
        allow: |it| it.allow(Peer::Ipv4(cidr!("198.51.100.0/24"))),
        subnets: |it| it.subnets(w.vpc.inner_subnets().into_iter().take(1)),
        security_group: |it| it.security_group(&group(&w)),
        addresses: |it| it.addresses(["eipalloc-0a1b2c3d", "eipalloc-0a1b2c3e"]),
    });
    let workflow = |w: &World| Workflow::builder().delete("delete").build(&w.stack, "W");
    cases!(seen, "ServerBuilder", |w| Server::sftp(), |it| it.build(&w.stack, "X"), {
        endpoint: |it| it.endpoint(Endpoint::internet_facing(&w.vpc)),
        storage: |it| it.storage(ServerStorage::S3),
        security_policy: |it| it.security_policy(SecurityPolicy::FIPS_2025_03),
        log_group: |it| it.log_group(&LogGroup::import(
            &w.stack,
            "L",
            "/transfer",
            "arn:aws:logs:eu-west-1:111122223333:log-group:/transfer",
        )),
        logging_role: |it| it.logging_role(&role(&w)),
        banner: |it| it.banner("For partners only."),
        dual_stack: |it| it.dual_stack(),
        on_upload: |it| it.on_upload(&workflow(&w)),
        on_partial_upload: |it| it.on_partial_upload(&workflow(&w)),
    });
    cases!(seen, "ServerBuilder", |w| {
        let login = IdentityProvider::function(&function(&w, "Login"));
        Server::sftp_with(login).endpoint(Endpoint::internal(&w.vpc))
    }, |it| it.build(&w.stack, "X"), {
        ftps: |it| it.ftps("arn:aws:acm:eu-west-1:111122223333:certificate/a"),
    });
    let user = PosixUser::new(1001, 1001);
    cases!(seen, "UserBuilder", |w| {
        User::on_efs(&Server::sftp().build(&w.stack, "S"), "ana", user)
    }, |it| it.build(&w.stack, "X"), {
        public_key: |it| it.public_key(KEY),
        secondary_gids: |it| it.secondary_gids([1002, 1003]),
        role: |it| it.role(&role(&w)),
        chroot: |it| it.chroot(&w.file_system().access_point("/in").create_as(user, 0o750).build(&w.stack, "In")),
    });
    cases!(seen, "WorkflowBuilder", |w| Workflow::builder().delete("delete"), |it| it.build(&w.stack, "X"), {
        invoke: |it| it.invoke("scan", &function(&w, "Scan"), 300),
        delete: |it| it.delete("delete-again"),
        invoke_on_failure: |it| it.invoke_on_failure("report", &function(&w, "Report"), 60),
        description: |it| it.description("scans files"),
    });
}
