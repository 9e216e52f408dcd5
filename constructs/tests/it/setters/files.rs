//! Options of what becomes files for other tools: they show up there, not in the template.

use stanchion_constructs::compute::ParallelCluster;
use stanchion_constructs::eks::{CsiDriver, PersistentVolume};
use stanchion_constructs::lustre_capacity;
use stanchion_constructs::prelude::*;
use stanchion_constructs::storage::Lustre;
use stanchion_constructs::template::Node;

use super::super::support::World;
use super::Seen;

/// The files of a stack that one function fills.
fn files(fill: impl FnOnce(&World)) -> Node {
    let w = World::new();
    fill(&w);
    let assembly = w.app.synth().unwrap();
    let files = assembly.artefacts().iter();
    Node::Map(files.map(|(name, text)| (name.clone(), text.clone())).collect())
}

fn volume(change: impl FnOnce(PersistentVolume) -> PersistentVolume) -> Node {
    files(|w| {
        let nodes = SecurityGroup::import(&w.stack, "Nodes", "sg-0a1b2c3d");
        let role = CsiDriver::efs(&w.stack, "Driver", "a").role().clone();
        change(PersistentVolume::new("a", "b")).efs(&w.stack, "X", &w.file_system(), &nodes, &role);
    })
}

fn cluster(change: impl FnOnce(&World, ParallelCluster) -> ParallelCluster) -> Node {
    files(|w| {
        let base = ParallelCluster::builder(&w.vpc, "c7i.large").queue("a", ["c7i.large"], 1);
        change(w, base).build(&w.stack, "X");
    })
}

pub(super) fn cases(seen: &mut Seen) {
    let plain = volume(|it| it);
    let mut volume = |option: &str, with: Node| {
        seen.compare("PersistentVolume", option, &plain, &with);
    };
    volume("gibibytes", self::volume(|it| it.gibibytes(5)));
    volume("read_only", self::volume(PersistentVolume::read_only));
    let plain = cluster(|_, it| it);
    let mut cluster = |option: &str, with: Node| {
        seen.compare("ParallelCluster", option, &plain, &with);
    };
    cluster("queue", self::cluster(|_, it| it.queue("b", ["c7i.large"], 1)));
    cluster("spot_queue", self::cluster(|_, it| it.spot_queue("b", ["c7i.large"], 1)));
    cluster("efs", self::cluster(|w, it| it.efs("b", &w.file_system(), mount_path!("/b"))));
    let lustre = |w: &World| {
        Lustre::scratch2(&w.vpc, lustre_capacity!(SsdCapacity, 1200 GiB)).build(&w.stack, "L")
    };
    let with = self::cluster(|w, it| it.lustre("b", &lustre(w), mount_path!("/b")));
    cluster("lustre", with);
}
