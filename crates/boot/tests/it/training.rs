//! The instances of `distributed-training`, `lustre-training` and `lustre-scratch-burst` mount before they work.

use boot::{Boot, Distribution, Fault, Start, user_data};
use stanchion_constructs::blueprints::distributed_training::DistributedStorage;
use stanchion_constructs::blueprints::{
    Blueprint, DistributedTraining, Distribution as ImageDistribution, ImageConfig,
    LustreScratchBurst, LustreTraining, OwnImage,
};
use stanchion_constructs::checked;
use stanchion_constructs::prelude::App;

use super::world::{can_boot, started, synth};

/// Returns the user data of the instances of a blueprint.
fn data<B: Blueprint>(config: &B) -> String {
    let app = App::new();
    config.build(&app);
    user_data(&synth(&app)).remove(0).text
}

fn own(distribution: ImageDistribution) -> DistributedTraining {
    let id = checked!(ImageId, "ami-0123456789abcdef0");
    let image = ImageConfig::Ami(OwnImage { id, distribution, root_device: None });
    DistributedTraining { image, efa: true, ..DistributedTraining::default() }
}

#[test]
fn instances_of_training_mount_or_turn_off() {
    if !can_boot() {
        return;
    }
    let efs = DistributedTraining {
        storage: DistributedStorage::ElasticEfs,
        ..own(ImageDistribution::Ubuntu)
    };
    let (amazon, ubuntu) = (Distribution::AmazonLinux2023, Distribution::Ubuntu);
    for (name, text, at, on) in [
        ("distributed", data(&DistributedTraining::default()), "/mnt/shared", amazon),
        ("ubuntu", data(&own(ImageDistribution::Ubuntu)), "/mnt/shared", ubuntu),
        (
            "enterprise",
            data(&own(ImageDistribution::EnterpriseLinux9)),
            "/mnt/shared",
            Distribution::EnterpriseLinux9,
        ),
        ("efs on ubuntu", data(&efs), "/mnt/shared", ubuntu),
        ("lustre", data(&LustreTraining::default()), "/mnt/fsx", amazon),
        ("burst", data(&LustreScratchBurst::default()), "/mnt/fsx", amazon),
    ] {
        let boot = || Boot::new(text.clone()).distribution(on).mount(at);
        let starts = started(&boot().then(Start::Reboot));
        for start in &starts {
            assert!(start.is_mounted(at) && !start.failed(), "{name}: {start:#?}");
            assert_eq!(start.fstab.len(), 1, "{name}: {:?}", start.fstab);
        }
        for fault in [Fault::Never, Fault::ClientMissing] {
            let outcome = started(&boot().fault(fault)).remove(0);
            assert!(!outcome.is_mounted(at) && outcome.is_off, "{name}: {outcome:#?}");
            assert!(outcome.on_root_disk.is_empty(), "{name}: {outcome:#?}");
        }
    }
}
