//! Mounts that cannot work.

use stanchion_constructs::attach::Transport;
use stanchion_constructs::prelude::*;

use super::super::support::World;
use super::{Messages, fine};

fn machine(w: &World) -> Instance {
    Instance::builder(&w.vpc, "t3.micro").build(&w.stack, "Machine")
}

fn mounted(policy: ClientPolicy, transport: Transport) -> impl FnOnce(&World) {
    move |w| {
        let data = FileSystem::builder(&w.vpc).client_policy(policy).build(&w.stack, "Data");
        let mount = Mount::read_write().transport(transport);
        data.mount_on(&machine(w), mount_path!("/mnt/data"), mount);
    }
}

#[test]
fn of_efs() {
    let mut messages = Messages::of("mounts");
    fine(mounted(ClientPolicy::TlsAndIam, Transport::TlsWithIam));
    for (policy, transport, expected) in [
        (ClientPolicy::TlsAndIam, Transport::Nfs, "error[MNT-009]"),
        (ClientPolicy::Tls, Transport::Nfs, "error[MNT-009]"),
        (ClientPolicy::TlsAndIam, Transport::Tls, "error[MNT-008]"),
    ] {
        let title = format!("{policy:?}, mounted with {transport:?}");
        messages.wrong(&title, &[expected], mounted(policy, transport));
    }
    messages.wrong("an access point over plain NFS", &["error[MNT-010]"], |w| {
        let data = FileSystem::builder(&w.vpc).client_policy(ClientPolicy::Open);
        let user = PosixUser::new(1, 1);
        let point = data.build(&w.stack, "Data").access_point("/a").create_as(user, 0o700);
        let point = point.act_as(user).build(&w.stack, "Point");
        point.mount_on(&machine(w), mount_path!("/mnt/data"), Mount::plain_nfs());
    });
    messages.wrong("a network without names", &["error[MNT-007]"], |w| {
        let network = Vpc::builder(cidr!("10.1.0.0/16")).dns_hostnames(false);
        let network = network.build(&w.stack, "Nameless");
        let data = FileSystem::builder(&network).build(&w.stack, "Data");
        let machine = Instance::builder(&network, "t3.micro").build(&w.stack, "Machine");
        data.mount_on(&machine, mount_path!("/mnt/data"), Mount::read_write());
    });
    messages.wrong("no mount target", &["error[MNT-001]"], |w| {
        let data = FileSystem::builder(&w.vpc).mount_targets_in([]).build(&w.stack, "Data");
        data.mount_on(&machine(w), mount_path!("/mnt/data"), Mount::read_write());
    });
    messages.wrong("a fleet in more zones than mount targets", &["error[MNT-002]"], |w| {
        let first = w.vpc.inner_subnets().into_iter().take(1);
        let data = FileSystem::builder(&w.vpc).mount_targets_in(first).build(&w.stack, "Data");
        let fleet = SpotFleet::builder(&w.template(), 2).instance_type("m5.large");
        let fleet = fleet.build(&w.stack, "Fleet");
        data.mount_on(&fleet, mount_path!("/mnt/data"), Mount::read_write());
    });
    messages.wrong("options that are not one option", &["error[MNT-024]"; 2], |w| {
        let instance = Instance::builder(&w.vpc, "m5.large").build(&w.stack, "I");
        let mount = Mount::read_write().option("noatime\nx").option("ro,exec");
        w.file_system().mount_on(&instance, mount_path!("/mnt/efs"), mount);
    });
    messages.review();
}
