//! EBS volumes of instances.

use stanchion_aws::ec2::{instance, launch_template};
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{IntoValue, SetOpt, Value};

use crate::units::Size;

/// An EBS volume type.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum VolumeType {
    /// General Purpose SSD.
    #[default]
    Gp3,
    /// General Purpose SSD of the previous generation.
    Gp2,
    /// Provisioned IOPS SSD.
    Io2,
    /// Provisioned IOPS SSD of the previous generation.
    Io1,
    /// Throughput Optimized HDD.
    St1,
    /// Cold HDD.
    Sc1,
}

impl VolumeType {
    fn name(self) -> &'static str {
        match self {
            VolumeType::Gp3 => "gp3",
            VolumeType::Gp2 => "gp2",
            VolumeType::Io2 => "io2",
            VolumeType::Io1 => "io1",
            VolumeType::St1 => "st1",
            VolumeType::Sc1 => "sc1",
        }
    }
}

/// The device name of a root volume whose image is unknown.
const ROOT: &str = "/dev/xvda";

/// An EBS volume of an instance. By default it is encrypted, and deleted when the instance is terminated.
///
/// The root volume of an instance is encrypted by default, also when no volume is configured.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-ebs.html)
#[derive(Clone, Debug)]
#[must_use = "pass it to `block_device`"]
pub struct BlockDevice {
    /// `None` is the root device of the image.
    device: Option<String>,
    is_root: bool,
    /// `None` is the size of the image.
    size: Option<Size>,
    /// `None` is the volume type of the image.
    kind: Option<VolumeType>,
    operations: Option<u32>,
    kms_key: Option<Value<String>>,
    encrypted: bool,
    keep: bool,
}

impl BlockDevice {
    /// Configures the root volume with a size, which must not be smaller than that of the image. The device name is that of
    /// the image. If the image is unknown, it is `/dev/xvda`, the name in images of Amazon Linux; [`device`](Self::device)
    /// sets another.
    pub fn root(size: Size) -> BlockDevice {
        BlockDevice { device: None, is_root: true, ..BlockDevice::new(ROOT, size) }
    }

    /// Configures the root volume with the size and the volume type of the image. The device name is as for
    /// [`root`](Self::root).
    pub fn root_of_image() -> BlockDevice {
        BlockDevice { size: None, kind: None, ..BlockDevice::root(Size::gibibytes(0)) }
    }

    /// Creates a volume with a device name, such as `/dev/sdf`.
    pub fn new(device: impl Into<String>, size: Size) -> BlockDevice {
        BlockDevice {
            device: Some(device.into()),
            is_root: false,
            size: Some(size),
            kind: Some(VolumeType::Gp3),
            operations: None,
            kms_key: None,
            encrypted: true,
            keep: false,
        }
    }

    /// Sets the device name (`DeviceName`), such as `/dev/sda1` for the root volume of an image of Ubuntu or Red Hat
    /// Enterprise Linux. Default for root volumes: the name in the image. On a single instance, an update may replace
    /// the instance.
    ///
    /// [AWS documentation](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/device_naming.html)
    pub fn device(mut self, name: impl Into<String>) -> Self {
        self.device = Some(name.into());
        self
    }

    /// Sets the volume type (`VolumeType`). Default: gp3; for [`root_of_image`](Self::root_of_image), that of the
    /// image. On a single instance, an update may replace the instance.
    pub fn kind(mut self, kind: VolumeType) -> Self {
        self.kind = Some(kind);
        self
    }

    /// Sets the I/O operations per second (`Iops`), 3,000 or more for gp3. Required for io1 and io2. Default for gp3:
    /// 3,000. Other volume types do not support it. On a single instance, an update may replace the instance.
    pub fn operations_per_second(mut self, count: u32) -> Self {
        self.operations = Some(count);
        self
    }

    /// Sets the KMS key that encrypts the volume (`KmsKeyId`). Default: the default key of the account for EBS. On a
    /// single instance, an update may replace the instance.
    ///
    /// The key policy must allow the key for volumes, as [`KeyBuilder::for_volumes`](crate::kms::KeyBuilder::for_volumes)
    /// does: Auto Scaling groups and Spot Fleets start instances with roles that AWS manages.
    pub fn kms_key(mut self, key: impl IntoValue<String>) -> Self {
        self.kms_key = Some(key.into_value());
        self
    }

    /// Turns off encryption (`Encrypted`). Default: encrypted. On a single instance, an update may replace the
    /// instance.
    pub fn unencrypted(mut self) -> Self {
        self.encrypted = false;
        self
    }

    /// Keeps the volume when the instance is terminated (`DeleteOnTermination`). Default: the volume is deleted with
    /// the instance. On a single instance, an update may replace the instance.
    pub fn keep(mut self) -> Self {
        self.keep = true;
        self
    }

    /// Adds the encrypted root volume of the image to volumes without a root volume, and names the root device. Reports an
    /// image whose root device is unknown, so that its root volume cannot be encrypted.
    pub(super) fn with_root(
        mut devices: Vec<BlockDevice>,
        root: Option<&'static str>,
        scope: &Scope,
    ) -> Vec<BlockDevice> {
        let roots = root.map_or(vec![ROOT, "/dev/sda1"], |it| vec![it]);
        let is_root = |it: &BlockDevice| {
            it.is_root || it.device.as_deref().is_some_and(|it| roots.contains(&it))
        };
        if !devices.iter().any(is_root) {
            match root {
                Some(_) => devices.insert(0, BlockDevice::root_of_image()),
                None => scope.report(
                    Diagnostic::new(code::EC2_021, "the root device of the image is unknown")
                        .property("BlockDeviceMappings")
                        .found(
                            "an image given by its ID or by another parameter than a public one",
                        ),
                ),
            }
        }
        for device in &mut devices {
            device.device.get_or_insert_with(|| root.unwrap_or(ROOT).to_owned());
        }
        devices
    }

    pub(super) fn check(&self, scope: &Scope) {
        let Some(kind) = self.kind else { return };
        let needs = matches!(kind, VolumeType::Io1 | VolumeType::Io2);
        let supports = needs || kind == VolumeType::Gp3;
        if (needs && self.operations.is_none()) || (!supports && self.operations.is_some()) {
            scope.report(
                Diagnostic::new(
                    code::EC2_003,
                    "the volume type and the IOPS of the volume do not match",
                )
                .property("BlockDeviceMappings.Ebs.Iops")
                .found(match self.operations {
                    Some(count) => format!("{} with {count} IOPS", kind.name()),
                    None => format!("{} without IOPS", kind.name()),
                })
                .allowed(
                    "IOPS for io1 and io2, optional IOPS for gp3, no IOPS for other volume types",
                ),
            );
        }
    }

    pub(super) fn for_template(self) -> launch_template::BlockDeviceMapping {
        let kind = self.kind.map(|it| Value::<launch_template::VolumeType>::constant(it.name()));
        let ebs = launch_template::Ebs::new()
            .delete_on_termination(!self.keep)
            .encrypted(self.encrypted)
            .set_opt(self.operations, launch_template::Ebs::iops)
            .set_opt(self.kms_key, launch_template::Ebs::kms_key_id)
            .set_opt(self.size.map(Size::in_gibibytes), launch_template::Ebs::volume_size)
            .set_opt(kind, launch_template::Ebs::volume_type);
        let device = self.device.unwrap_or_else(|| ROOT.to_owned());
        launch_template::BlockDeviceMapping::new().device_name(device).ebs(ebs)
    }

    pub(super) fn for_instance(self) -> instance::BlockDeviceMapping {
        let kind = self.kind.map(|it| Value::<instance::VolumeType>::constant(it.name()));
        let ebs = instance::Ebs::new()
            .delete_on_termination(!self.keep)
            .encrypted(self.encrypted)
            .set_opt(self.operations, instance::Ebs::iops)
            .set_opt(self.kms_key, instance::Ebs::kms_key_id)
            .set_opt(self.size.map(Size::in_gibibytes), instance::Ebs::volume_size)
            .set_opt(kind, instance::Ebs::volume_type);
        let device = self.device.unwrap_or_else(|| ROOT.to_owned());
        instance::BlockDeviceMapping::new().device_name(device).ebs(ebs)
    }
}
