//! Options of FSx for OpenZFS: file systems, volumes, access points and mounts.

use stanchion_constructs::attach::{Client, NfsVersion, OpenZfsOptions};
use stanchion_constructs::iam::{PolicyDocument, Principal, Statement};
use stanchion_constructs::network::Subnet;
use stanchion_constructs::prelude::*;
use stanchion_constructs::storage::{
    ExistingOpenZfs, NfsExport, OpenZfs, OpenZfsThroughput, OpenZfsVolume, PosixUser, RecordSize,
    RootVolume, Squash, VolumeOrigin, VolumeSnapshot, ZfsCompression, ZfsReadCache,
};

use super::super::support::World;
use super::seen::Seen;

const THROUGHPUT: OpenZfsThroughput = OpenZfsThroughput::MBps320;

pub(super) fn all(seen: &mut Seen) {
    file_systems(seen);
    volumes(seen);
    exports(seen);
    mounts(seen);
}

fn file_systems(seen: &mut Seen) {
    cases!(seen, "OpenZfsBuilder",
        |w| OpenZfs::single_az_ha2(&w.vpc, 1024, THROUGHPUT), |it| it.build(&w.stack, "X"), {
        subnet: |it| it.subnet(&w.vpc.subnets(Tier::Public)[1]),
        security_group: |it| it.security_group(&SecurityGroup::import(&w.stack, "G", "sg-0a1b2c3d")),
        iops: |it| it.iops(10_000),
        kms_key: |it| it.kms_key("alias/data"),
        daily_backup: |it| it.daily_backup(7),
        backup_start: |it| it.backup_start("03:00"),
        copy_tags_to_backups: |it| it.copy_tags_to_backups(false),
        copy_tags_to_volumes: |it| it.copy_tags_to_volumes(false),
        from_backup: |it| it.from_backup("backup-0a1b2c3d"),
        weekly_maintenance: |it| it.weekly_maintenance("7:03:30"),
        root_volume: |it| it.root_volume(RootVolume::new().read_only()),
        delete_children: |it| it.delete_children(),
        removal: |it| it.removal(RemovalPolicy::Destroy),
        name: |it| it.name("data"),
    });
    cases!(seen, "OpenZfsBuilder",
        |w| OpenZfs::intelligent_tiering(&w.vpc, THROUGHPUT, ZfsReadCache::None),
        |it| it.build(&w.stack, "X"), {
        zones: |it| it.zones(&w.vpc.subnets(Tier::Private)[1], &w.vpc.subnets(Tier::Private)[0]),
        endpoint_range: |it| it.endpoint_range(cidr!("10.0.255.240/28")),
        route_tables: |it| it.route_tables(["rtb-0a1b2c3d"]),
    });
    cases!(seen, "RootVolume", |w| RootVolume::new(),
        |it| OpenZfs::single_az2(&w.vpc, 64, THROUGHPUT).root_volume(it).build(&w.stack, "X"), {
        compression: |it| it.compression(ZfsCompression::Zstandard),
        record_size: |it| it.record_size(RecordSize::Kib64),
        read_only: |it| it.read_only(),
        copy_tags_to_snapshots: |it| it.copy_tags_to_snapshots(false),
        export: |it| it.export(NfsExport::to_all()),
        user_quota: |it| it.user_quota(1001, 10),
        group_quota: |it| it.group_quota(1001, 10),
    });
    cases!(seen, "ExistingOpenZfs", |w| {
        let id = "fs-0a1b2c3d4e5f60718";
        let root = "fsvol-0a1b2c3d4e5f60718";
        ExistingOpenZfs::new(&w.vpc.subnets(Tier::Private)[0], id, format!("{id}.fsx.eu-west-1.amazonaws.com"), root)
    }, |it| {
        let group = SecurityGroup::import(&w.stack, "G", "sg-0a1b2c3d");
        let data = OpenZfs::import(&w.stack, "X", &w.vpc, &group, it);
        // The option changes no template, only which clients are reported.
        let standby = data.standby_subnet().map(Subnet::id);
        w.stack.output("Standby", Output::new(standby.unwrap_or_else(|| data.subnet().id())));
    }, {
        multi_az: |it| it.multi_az(&w.vpc.subnets(Tier::Private)[1], ["rtb-0a1b2c3d"]),
    });
}

fn data(w: &World) -> OpenZfs {
    OpenZfs::single_az_ha2(&w.vpc, 1024, THROUGHPUT).build(&w.stack, "X")
}

fn snapshot(w: &World) -> VolumeSnapshot {
    VolumeSnapshot::build(&w.stack, "S", &data(w).root_volume(), "release")
}

fn volumes(seen: &mut Seen) {
    cases!(seen, "OpenZfsVolumeBuilder", |w| data(&w).volume("a"), |it| it.build(&w.stack, "A"), {
        compression: |it| it.compression(ZfsCompression::None),
        record_size: |it| it.record_size(RecordSize::Kib64),
        read_only: |it| it.read_only(),
        copy_tags_to_snapshots: |it| it.copy_tags_to_snapshots(false),
        export: |it| it.export(NfsExport::to_all()),
        user_quota: |it| it.user_quota(1001, 10),
        group_quota: |it| it.group_quota(1001, 10),
        quota_gib: |it| it.quota_gib(100),
        reservation_gib: |it| it.reservation_gib(10),
        from_backup: |it| it.from_backup("backup-0a1b2c3d"),
        delete_children: |it| it.delete_children(),
        removal: |it| it.removal(RemovalPolicy::Destroy),
    });
    cases!(seen, "OpenZfsVolumeBuilder", |w| (snapshot(&w), OpenZfs::single_az2(&w.vpc, 64, THROUGHPUT)
        .build(&w.stack, "Y").volume("a")), |it| it.1.build(&w.stack, "A"), {
        origin: |it| (it.0.clone(), it.1.origin(VolumeOrigin::copy_of(&it.0))),
    });
    cases!(seen, "OpenZfsAccessPointBuilder",
        |w| data(&w).root_volume().s3_access_point("results", PosixUser::new(1001, 1001)),
        |it| it.build(&w.stack, "A"), {
        secondary_gids: |it| it.secondary_gids([1002]),
        only_from: |it| it.only_from(&w.vpc),
        policy: |it| it.policy(PolicyDocument::new().with(
            Statement::allow(["s3:GetObject"]).by(Principal::service("lambda.amazonaws.com")).on("*"),
        )),
    });
}

fn exports(seen: &mut Seen) {
    cases!(seen, "NfsExport", |w| NfsExport::to_all(),
        |it| data(&w).volume("a").export(it).build(&w.stack, "A"), {
        read_only: |it| it.read_only(),
        squash: |it| it.squash(Squash::Root),
        asynchronous: |it| it.asynchronous(),
        crossmnt: |it| it.crossmnt(false),
        option: |it| it.option("insecure"),
    });
}

fn mounts(seen: &mut Seen) {
    let mount = |w: &World, volume: &OpenZfsVolume, it: OpenZfsOptions| {
        let machine = Instance::builder(&w.vpc, "t3.micro").build(&w.stack, "Machine");
        volume.mount_on(&machine, mount_path!("/mnt/fsx"), it);
    };
    cases!(seen, "OpenZfsOptions", |w| OpenZfsOptions::read_write(),
        |it| mount(&w, &data(&w).root_volume(), it), {
        version: |it| it.version(NfsVersion::V3),
        connections: |it| it.connections(16),
        client: |it| it.client(Client::InImage),
        option: |it| it.option("noatime"),
    });
}
