//! The volumes of pods, by the kind of storage.

use stanchion_check::facts::eks::{Driver, EFS_DRIVER, LUSTRE_DRIVER, S3_DRIVER};
use stanchion_core::{Scope, Severity};
use stanchion_template::{Node, Value};

use super::StorageClass;
use crate::attach::{
    Access, BucketMount, EfsMount, LustreMount, S3FilesMount, Transport, check_vpc, volume_name,
};
use crate::network::Vpc;
use crate::object;
use crate::units::MountPath;

/// The property of a volume that findings about its mount name.
const HANDLE: &str = "volumeHandle";

/// The storage of a volume.
#[derive(Clone, Debug)]
enum Storage {
    Efs(EfsMount),
    S3Files(S3FilesMount),
    Lustre(LustreMount),
    Bucket(BucketMount),
    /// Storage that a driver creates: the name of the class and the size in GiB.
    Class(String, u32),
}

/// A volume of pods.
#[derive(Clone, Debug)]
pub(super) struct PodVolume {
    pub(super) at: MountPath,
    pub(super) is_read_only: bool,
    storage: Storage,
}

/// A volume on storage that exists, for a manifest.
pub(super) struct Source {
    /// The source of the driver.
    pub(super) node: Node,
    pub(super) options: Vec<String>,
    /// The values of the placeholders.
    pub(super) values: Vec<(String, Value<String>)>,
}

fn volume(at: &MountPath, access: Access, storage: Storage) -> PodVolume {
    PodVolume { at: at.clone(), is_read_only: access == Access::ReadOnly, storage }
}

pub(super) fn of_efs(mount: EfsMount) -> PodVolume {
    volume(&mount.at().clone(), mount.access(), Storage::Efs(mount))
}

pub(super) fn of_s3_files(mount: S3FilesMount) -> PodVolume {
    volume(&mount.at().clone(), mount.access(), Storage::S3Files(mount))
}

pub(super) fn of_lustre(mount: LustreMount) -> PodVolume {
    volume(&mount.at().clone(), mount.access(), Storage::Lustre(mount))
}

pub(super) fn of_bucket(mount: BucketMount) -> PodVolume {
    volume(&mount.at().clone(), mount.access(), Storage::Bucket(mount))
}

pub(super) fn claim(class: &StorageClass, gibibytes: u32, at: MountPath) -> PodVolume {
    let storage = Storage::Class(class.name().to_owned(), gibibytes);
    PodVolume { at, is_read_only: false, storage }
}

impl PodVolume {
    /// Returns the name of the volume in its pods: `mnt-data` for `/mnt/data`.
    pub(super) fn name(&self) -> String {
        let name = volume_name(&self.at).to_ascii_lowercase();
        name.replace(|it: char| !it.is_ascii_alphanumeric(), "-")
    }

    /// Returns the storage class and the size, for storage that a driver creates.
    pub(super) fn class(&self) -> Option<(&str, u32)> {
        match &self.storage {
            Storage::Class(name, gibibytes) => Some((name, *gibibytes)),
            _ => None,
        }
    }

    /// Returns the driver, if a cluster needs it for the volume, and the name of the storage.
    pub(super) fn driver(&self) -> Option<(&'static Driver, &'static str)> {
        match &self.storage {
            Storage::Efs(_) => Some((&EFS_DRIVER, "EFS")),
            Storage::S3Files(_) => Some((&EFS_DRIVER, "S3 Files")),
            Storage::Lustre(_) => Some((&LUSTRE_DRIVER, "FSx for Lustre")),
            Storage::Bucket(_) => Some((&S3_DRIVER, "S3")),
            Storage::Class(..) => None,
        }
    }

    /// Returns the source of the volume, with placeholders that start with `prefix`. `name` is that of the volume in the
    /// cluster. Returns `None` for storage that a driver creates.
    pub(super) fn source(&self, prefix: &str, name: &str) -> Option<Source> {
        let key = |name: &str| format!("{prefix}{name}");
        let place = |name: &str| format!("${{{prefix}{name}}}");
        let mut source = match &self.storage {
            Storage::Efs(mount) => {
                let mut values = vec![(key("FileSystemId"), mount.file_system().id())];
                let mut handle = place("FileSystemId");
                if let Some(access_point) = mount.access_point() {
                    values.push((key("AccessPointId"), access_point.id()));
                    handle = format!("{handle}::{}", place("AccessPointId"));
                }
                let is_encrypted = mount.transport() != Transport::Nfs;
                let mut options = Vec::new();
                if mount.transport() == Transport::TlsWithIam {
                    options.push("iam".to_owned());
                }
                // The mount helper finds the mount target of a One Zone file system by its zone.
                if let Some(zone) = mount.zone_name().filter(|_| is_encrypted) {
                    values.push((key("Zone"), zone));
                    options.push(format!("az={}", place("Zone")));
                }
                options.extend(mount.options().iter().cloned());
                let node = object! {
                    "driver" => EFS_DRIVER.provisioner,
                    "volumeHandle" => handle,
                    "volumeAttributes" => object! {
                        "encryptInTransit" => is_encrypted.to_string(),
                    },
                };
                Source { node, options, values }
            }
            // Source: <https://docs.aws.amazon.com/eks/latest/userguide/s3files-csi.html>
            Storage::S3Files(mount) => {
                let values = vec![
                    (key("FileSystemId"), mount.file_system().id()),
                    (key("AccessPointId"), mount.access_point().id()),
                ];
                let (file_system, access_point) = (place("FileSystemId"), place("AccessPointId"));
                let node = object! {
                    "driver" => EFS_DRIVER.provisioner,
                    "volumeHandle" => format!("s3files:{file_system}::{access_point}"),
                };
                Source { node, options: Vec::new(), values }
            }
            Storage::Lustre(mount) => {
                let file_system = mount.file_system();
                let values = vec![
                    (key("FileSystemId"), file_system.id()),
                    (key("DnsName"), file_system.dns_name()),
                    (key("MountName"), file_system.mount_name()),
                ];
                let node = object! {
                    "driver" => LUSTRE_DRIVER.provisioner,
                    "volumeHandle" => place("FileSystemId"),
                    "volumeAttributes" => object! {
                        "dnsname" => place("DnsName"),
                        "mountname" => place("MountName"),
                    },
                };
                let options = ["flock", "relatime"].map(str::to_owned);
                let options = options.into_iter().chain(mount.options().iter().cloned()).collect();
                Source { node, options, values }
            }
            Storage::Bucket(mount) => {
                let values = vec![(key("BucketName"), mount.bucket().name())];
                // The handle only has to be unique.
                let node = object! {
                    "driver" => S3_DRIVER.provisioner,
                    "volumeHandle" => name.to_owned(),
                    "volumeAttributes" => object! { "bucketName" => place("BucketName") },
                };
                return Some(Source { node, options: mount.options(), values });
            }
            Storage::Class(..) => return None,
        };
        if self.is_read_only {
            source.options.push("ro".to_owned());
        }
        Some(source)
    }

    /// Returns a text that is the same for volumes with the same handle.
    pub(super) fn handle(&self) -> Option<String> {
        match &self.storage {
            Storage::Efs(mount) => {
                let access_point = mount.access_point().map(|it| format!("{:?}", it.id()));
                Some(access_point.unwrap_or_else(|| mount.file_system().scope().path()))
            }
            Storage::S3Files(mount) => Some(format!("{:?}", mount.access_point().id())),
            Storage::Lustre(mount) => Some(mount.file_system().scope().path()),
            Storage::Bucket(_) | Storage::Class(..) => None,
        }
    }

    /// Reports everything that prevents pods in these zones of a VPC from mounting the storage.
    pub(super) fn check(&self, scope: &Scope, vpc: &Vpc, zones: &[String]) {
        let other_vpc = |path: String, of_storage: &Vpc| {
            check_vpc(scope, vpc, (&path, of_storage), Severity::Warning, HANDLE);
        };
        match &self.storage {
            Storage::Efs(mount) => {
                mount.check(scope, zones, HANDLE);
                let storage = mount.file_system();
                other_vpc(storage.scope().path(), storage.vpc());
            }
            Storage::S3Files(mount) => mount.check(scope, zones, HANDLE),
            Storage::Lustre(mount) => {
                mount.check(scope, zones, HANDLE);
                let storage = mount.file_system();
                other_vpc(storage.scope().path(), storage.vpc());
            }
            Storage::Bucket(mount) => mount.check(scope, "mountOptions"),
            Storage::Class(..) => {}
        }
    }
}
