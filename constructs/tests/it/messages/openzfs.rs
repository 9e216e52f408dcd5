//! File systems of FSx for OpenZFS, their volumes, and mounts of them.

use stanchion_constructs::attach::OpenZfsOptions;
use stanchion_constructs::prelude::*;
use stanchion_constructs::storage::{
    ExistingOpenZfs, NfsExport, OpenZfs, OpenZfsThroughput, PosixUser, RecordSize, RootVolume,
    SingleAz1Throughput, Squash, VolumeSnapshot,
};

use super::super::support::World;
use super::Messages;

fn data(w: &World) -> OpenZfs {
    OpenZfs::single_az2(&w.vpc, 1024, OpenZfsThroughput::MBps320).build(&w.stack, "X")
}

#[test]
fn file_systems_and_volumes() {
    let mut messages = Messages::of("openzfs");
    messages.wrong("no subnet", &["error[VPC-018]", "error[FSX-081]"], |w| {
        let empty = Vpc::builder(cidr!("10.1.0.0/16")).tiers([]).build(&w.stack, "Empty");
        OpenZfs::single_az1(&empty, 64, SingleAz1Throughput::MBps64).build(&w.stack, "X");
    });
    messages.wrong("two zones in a VPC with one", &["error[FSX-081]"], |w| {
        let one = Vpc::builder(cidr!("10.1.0.0/16")).zones(1).build(&w.stack, "One");
        OpenZfs::multi_az(&one, 64, OpenZfsThroughput::MBps160).build(&w.stack, "X");
    });
    messages.wrong("a capacity of 63 GiB", &["error[FSX-083]"], |w| {
        OpenZfs::single_az1(&w.vpc, 63, SingleAz1Throughput::MBps64).build(&w.stack, "X");
    });
    messages.wrong("two IOPS for each GiB", &["error[FSX-085]"], |w| {
        let data = OpenZfs::single_az1(&w.vpc, 100, SingleAz1Throughput::MBps64);
        data.iops(200).build(&w.stack, "X");
    });
    messages.wrong("more IOPS than the first generation has", &["error[FSX-085]"], |w| {
        let data = OpenZfs::single_az1(&w.vpc, 1000, SingleAz1Throughput::MBps4096);
        data.iops(160_001).build(&w.stack, "X");
    });
    messages.wrong("a record size of Intelligent-Tiering", &["error[FSX-089]"], |w| {
        data(w).volume("a").record_size(RecordSize::Kib2048).build(&w.stack, "A");
    });
    messages.wrong("a reservation above the quota of the parent", &["error[FSX-090]"], |w| {
        let parent = data(w).volume("a").quota_gib(10).build(&w.stack, "A");
        parent.volume("b").reservation_gib(11).build(&w.stack, "B");
    });
    messages.wrong("a quota above that of the parent", &["warning[FSX-090]"], |w| {
        let parent = data(w).volume("a").quota_gib(10).build(&w.stack, "A");
        parent.volume("b").quota_gib(11).build(&w.stack, "B");
    });
    messages.wrong("an option that exports do not have", &["error[FSX-091]"], |w| {
        let export = NfsExport::to_all().option("rw,crossmnt");
        data(w).volume("a").export(export).build(&w.stack, "A");
    });
    messages.wrong("options that contradict each other", &["error[FSX-091]"], |w| {
        let root = RootVolume::new().export(NfsExport::to_all().read_only().option("rw"));
        let data = OpenZfs::single_az2(&w.vpc, 64, OpenZfsThroughput::MBps160).root_volume(root);
        data.build(&w.stack, "X");
    });
    messages.wrong("an anonymous user out of range", &["error[FSX-091]"], |w| {
        let squash = Squash::All { uid: 3_000_000_000, gid: 1 };
        data(w).volume("a").export(NfsExport::to_all().squash(squash)).build(&w.stack, "A");
    });
    messages.wrong("too many exports", &["error[FSX-091]"], |w| {
        let volume = (0..26_u8).fold(data(w).volume("a"), |volume, it| {
            volume.export(NfsExport::to_address([10, 0, 0, it].into()))
        });
        volume.build(&w.stack, "A");
    });
    messages.wrong("a name with a slash", &["error[FSX-095]"], |w| {
        data(w).volume("a/b").build(&w.stack, "A");
    });
    messages.wrong("a name that is used twice", &["error[FSX-095]"], |w| {
        let data = data(w);
        data.volume("a").build(&w.stack, "A");
        data.volume("a").build(&w.stack, "B");
    });
    messages.wrong("a snapshot with a space in its name", &["error[FSX-095]"], |w| {
        VolumeSnapshot::build(&w.stack, "S", &data(w).root_volume(), "release 1");
    });
    messages.wrong("an access point without a standby", &["error[FSX-096]"], |w| {
        let root = data(w).root_volume();
        root.s3_access_point("results", PosixUser::new(1, 1)).build(&w.stack, "A");
    });
    messages.wrong("the name and groups of an access point", &["error[FSX-096]"; 2], |w| {
        let data = OpenZfs::single_az_ha2(&w.vpc, 64, OpenZfsThroughput::MBps160);
        let root = data.build(&w.stack, "X").root_volume();
        let point = root.s3_access_point("Results", PosixUser::new(1, 1)).secondary_gids(0..16);
        point.build(&w.stack, "A");
    });
    messages.wrong("the IDs of an existing file system", &["error[APP-019]"; 3], |w| {
        let group = SecurityGroup::import(&w.stack, "G", "sg-0a1b2c3d");
        let subnet = w.vpc.inner_subnets()[0].clone();
        let existing = ExistingOpenZfs::new(&subnet, "fsvol-0", "data", "fs-0a1b2c3d");
        OpenZfs::import(&w.stack, "X", &w.vpc, &group, existing);
    });
    messages.review();
}

#[test]
fn mounts() {
    let mut messages = Messages::of("openzfs_mounts");
    let at = || mount_path!("/mnt/x");
    messages.wrong("a client in another zone", &["warning[MNT-014]"], |w| {
        let far = w.vpc.inner_subnets()[1].clone();
        let machine = Instance::builder(&w.vpc, "c7i.large").subnet(&far).build(&w.stack, "M");
        data(w).mount_on(&machine, at(), OpenZfsOptions::read_write());
    });
    messages.wrong("seventeen connections, and two options in one", &["error[MNT-024]"; 2], |w| {
        let machine = Instance::builder(&w.vpc, "c7i.large").build(&w.stack, "M");
        let options = OpenZfsOptions::read_write().connections(17).option("noatime,nodev");
        data(w).mount_on(&machine, at(), options);
    });
    messages.wrong("a read-only export, mounted for writing", &["warning[MNT-027]"], |w| {
        let root = RootVolume::new().export(NfsExport::to_all().read_only());
        let data = OpenZfs::single_az2(&w.vpc, 64, OpenZfsThroughput::MBps160).root_volume(root);
        let machine = Instance::builder(&w.vpc, "c7i.large").build(&w.stack, "M");
        data.build(&w.stack, "X").mount_on(&machine, at(), OpenZfsOptions::read_write());
    });
    messages.wrong("an export to other addresses", &["error[MNT-026]"], |w| {
        let root = RootVolume::new().export(NfsExport::to(cidr!("192.168.0.0/16")));
        let data = OpenZfs::single_az2(&w.vpc, 64, OpenZfsThroughput::MBps160).root_volume(root);
        let machine = Instance::builder(&w.vpc, "c7i.large").build(&w.stack, "M");
        data.build(&w.stack, "X").mount_on(&machine, at(), OpenZfsOptions::read_write());
    });
    messages.wrong("route tables without that of the client", &["error[MNT-028]"], |w| {
        let first = w.vpc.inner_subnets()[0].route_table();
        let data = OpenZfs::multi_az(&w.vpc, 64, OpenZfsThroughput::MBps160).route_tables(first);
        let machine = Instance::builder(&w.vpc, "c7i.large").subnet(&w.vpc.inner_subnets()[1]);
        let machine = machine.build(&w.stack, "M");
        data.build(&w.stack, "X").mount_on(&machine, at(), OpenZfsOptions::read_write());
    });
    messages.review();
}
