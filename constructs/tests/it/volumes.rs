//! The root volumes of instances are encrypted.

use stanchion_constructs::batch::Ec2Environment;
use stanchion_constructs::blueprints::values::EncryptionKey;
use stanchion_constructs::blueprints::{
    BatchPipeline, Blueprint, DistributedTraining, InCloudTransfer, LustreScratchBurst,
    LustreTraining, MessageWall, MlInference, ModelRegistry, ScaleOut, SharedMlData,
};
use stanchion_constructs::compute::{Architecture, BlockDevice, LoaderInstance};
use stanchion_constructs::ecs::{Cluster, Ec2Capacity};
use stanchion_constructs::prelude::*;
use stanchion_constructs::template::{Node, Template};

use super::support::World;

/// Returns the volumes of each instance and launch template that describes an instance, by its logical id.
fn volumes(template: &Node) -> Vec<(String, Vec<Node>)> {
    let resources = template.get("Resources").and_then(Node::as_map).unwrap();
    let mut all = Vec::new();
    for (id, resource) in resources.iter() {
        let properties = resource.get("Properties").cloned().unwrap_or(Node::Null);
        let launch = match resource.get("Type").and_then(Node::as_text).unwrap_or_default() {
            "AWS::EC2::Instance" => properties,
            "AWS::EC2::LaunchTemplate" => properties.get("LaunchTemplateData").unwrap().clone(),
            _ => continue,
        };
        // The launch template of a single instance has only the user data.
        if launch.get("MetadataOptions").is_some()
            && launch.get("TagSpecifications").is_none()
            && launch.get("Tags").is_none()
        {
            continue;
        }
        let volumes = launch.get("BlockDeviceMappings").and_then(Node::as_list).unwrap_or_default();
        all.push((id.to_string(), volumes.to_vec()));
    }
    all
}

fn assert_encrypted(name: &str, template: &Node, count: usize) {
    let all = volumes(template);
    assert_eq!(all.len(), count, "{name}: {all:?}");
    for (id, volumes) in all {
        let device = |it: &Node| it.get("DeviceName").and_then(Node::as_text).map(str::to_owned);
        assert!(volumes.iter().any(|it| device(it).as_deref() == Some("/dev/xvda")), "{name} {id}");
        for volume in &volumes {
            assert_eq!(
                volume.get("Ebs").and_then(|it| it.get("Encrypted")),
                Some(&Node::Bool(true))
            );
        }
    }
}

#[test]
fn the_volumes_of_all_blueprints_are_encrypted() {
    macro_rules! blueprints {
        ($($name:ident: $count:literal),+ $(,)?) => {$({
            let app = App::new();
            $name::default().build(&app);
            let assembly = app.synth().unwrap();
            for stack in assembly.stacks() {
                assert_encrypted($name::NAME, &stack.template.to_node(), $count);
            }
        })+};
    }
    blueprints! {
        BatchPipeline: 1, DistributedTraining: 1, InCloudTransfer: 0, LustreScratchBurst: 1, LustreTraining: 1,
        MessageWall: 0, MlInference: 1, ModelRegistry: 0, ScaleOut: 1, SharedMlData: 0,
    }
}

/// The snapshots have the scenarios, and the blueprints with every option.
#[test]
fn the_volumes_of_all_snapshots_are_encrypted() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../snapshots");
    let mut count = 0;
    for file in std::fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()) {
        let Some(name) = file.to_str().filter(|it| it.ends_with(".snap")) else { continue };
        let text = std::fs::read_to_string(&file).unwrap();
        // The header of a snapshot ends with the second line of hyphens.
        let Ok(parsed) = Template::parse(text.splitn(3, "---\n").nth(2).unwrap()) else { continue };
        for (id, volumes) in volumes(&parsed.template.to_node()) {
            count += 1;
            let is_encrypted = |it: &Node| {
                it.get("Ebs").and_then(|it| it.get("Encrypted")) == Some(&Node::Bool(true))
            };
            let is_fine = !volumes.is_empty() && volumes.iter().all(is_encrypted);
            assert!(is_fine, "{name} {id}: {volumes:?}");
        }
    }
    assert!(count > 30, "{count}");
}

#[test]
fn the_root_volumes_of_all_kinds_of_instances_are_encrypted() {
    let w = World::new();
    Instance::builder(&w.vpc, "t3.micro").build(&w.stack, "Instance");
    LoaderInstance::builder(&w.vpc, "t3.micro").build(&w.stack, "Loader");
    let template = LaunchTemplate::builder(&w.vpc).instance_type("t3.micro").build(&w.stack, "T");
    AutoScalingGroup::builder(&template, 1).instance_type("m5.large").build(&w.stack, "Group");
    SpotFleet::builder(&template, 1)
        .instance_type("m5.large")
        .instance_type("m6i.large")
        .instance_type("m7i.large")
        .build(&w.stack, "Fleet");
    Ec2Environment::builder(&w.vpc, 16).instance_type("m7i").build(&w.stack, "Batch");
    let cluster = Cluster::builder(&w.vpc).build(&w.stack, "Cluster");
    Ec2Capacity::builder(&cluster, "m7i.large", 2).build(&w.stack, "Capacity");
    let gpu = MachineImage::DeepLearning(Architecture::X86_64);
    LaunchTemplate::builder(&w.vpc)
        .image(gpu)
        .block_device(BlockDevice::new("/dev/sdf", Size::gibibytes(10)))
        .build(&w.stack, "Gpu");
    assert_encrypted("instances", &w.synth().to_node(), 6);
}

#[test]
fn the_root_volume_has_the_name_of_its_image_and_is_configured_once() {
    let w = World::new();
    let ubuntu =
        "/aws/service/canonical/ubuntu/server/24.04/stable/current/amd64/hvm/ebs-gp3/ami-id";
    let build = |id: &str, image: MachineImage, device: Option<BlockDevice>| {
        let template = LaunchTemplate::builder(&w.vpc).image(image);
        match device {
            Some(device) => template.block_device(device),
            None => template,
        }
        .build(&w.stack, id);
    };
    let own = || MachineImage::id("ami-0123456789abcdef0");
    let size = Size::gibibytes(50);
    build("Ubuntu", MachineImage::Parameter(ubuntu.to_owned()), None);
    build("Sized", MachineImage::Parameter(ubuntu.to_owned()), Some(BlockDevice::root(size)));
    build("Named", own(), Some(BlockDevice::new("/dev/sda1", size)));
    build("Own", own(), Some(BlockDevice::root_of_image().device("/dev/sda1").kms_key("key")));
    build("Amazon", own(), Some(BlockDevice::root(size)));
    let found: Vec<String> = volumes(&w.synth().to_node())
        .iter()
        .map(|(id, volumes)| {
            let [volume] = volumes.as_slice() else { panic!("{id} {volumes:?}") };
            let ebs = volume.get("Ebs").unwrap();
            let size = ebs.get("VolumeSize").map_or("own size".to_owned(), Node::describe);
            let key = ebs.get("KmsKeyId").map_or("no key".to_owned(), Node::describe);
            format!("{id} {} {size} {key}", volume.get("DeviceName").unwrap().describe())
        })
        .collect();
    let expected = [
        "AmazonLaunchTemplate /dev/xvda 50 no key",
        "NamedLaunchTemplate /dev/sda1 50 no key",
        "OwnLaunchTemplate /dev/sda1 own size key",
        "SizedLaunchTemplate /dev/sda1 50 no key",
        "UbuntuLaunchTemplate /dev/sda1 own size no key",
    ];
    assert_eq!(found.join("\n").replace('"', ""), expected.join("\n"));
}

#[test]
fn blueprints_encrypt_root_volumes_with_a_key_of_the_configuration() {
    fn key_of<B: Blueprint>(config: &B) -> usize {
        let app = App::new();
        config.build(&app);
        let yaml = app.synth().unwrap().stacks()[0].template.to_yaml();
        yaml.matches("KmsKeyId: !GetAtt RootDiskKey.Arn").count()
    }
    let new = Some(EncryptionKey::New);
    let mut pipeline = BatchPipeline::default();
    pipeline.compute.root_disk_kms_key.clone_from(&new);
    let mut training = LustreTraining::default();
    training.compute.root_disk_kms_key.clone_from(&new);
    let mut fleet = ScaleOut::default();
    fleet.fleet.root_disk_kms_key.clone_from(&new);
    let burst =
        LustreScratchBurst { root_disk_kms_key: new.clone(), ..LustreScratchBurst::default() };
    let mut inference = MlInference::default();
    inference.loader.as_mut().unwrap().root_disk_kms_key.clone_from(&new);
    let distributed =
        DistributedTraining { root_disk_kms_key: new, ..DistributedTraining::default() };
    let all = [
        key_of(&pipeline),
        key_of(&training),
        key_of(&fleet),
        key_of(&burst),
        key_of(&inference),
        key_of(&distributed),
    ];
    assert_eq!(all, [1; 6]);
}
