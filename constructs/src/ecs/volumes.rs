//! Writes volumes of ECS tasks.

use stanchion_aws::ecs::task_definition as l1;
use stanchion_template::SetOpt;

use crate::attach::Transport;
use crate::containers::{Volume, VolumeKind};

pub(super) fn mount_point(volume: &Volume) -> l1::MountPoint {
    l1::MountPoint::new()
        .container_path(volume.at.as_str())
        .set_opt(volume.read_only.then_some(true), l1::MountPoint::read_only)
        .source_volume(volume.name.as_str())
}

/// Writes an EFS volume with the TLS and IAM settings of the mount. IAM authorization requires TLS.
pub(super) fn volume(volume: &Volume) -> l1::Volume {
    let named = l1::Volume::new().name(volume.name.as_str());
    match &volume.kind {
        VolumeKind::Host(path) => {
            named.host(l1::HostVolumeProperties::new().source_path(path.as_str()))
        }
        VolumeKind::S3Files(mount) => named.s3_files_volume_configuration(
            l1::S3FilesVolumeConfiguration::new()
                .access_point_arn(mount.access_point().arn())
                .file_system_arn(mount.file_system().arn()),
        ),
        VolumeKind::Efs(mount) => {
            let has_iam = mount.transport() == Transport::TlsWithIam;
            let access_point = mount.access_point().map(crate::storage::AccessPoint::id);
            let authorization = (has_iam || access_point.is_some()).then(|| {
                l1::AuthorizationConfig::new()
                    .set_opt(access_point, l1::AuthorizationConfig::access_point_id)
                    .set_opt(has_iam.then_some(l1::IAM::ENABLED), l1::AuthorizationConfig::iam)
            });
            let encryption = match mount.transport() {
                Transport::TlsWithIam | Transport::Tls => l1::TransitEncryption::ENABLED,
                Transport::Nfs => l1::TransitEncryption::DISABLED,
            };
            let efs = l1::EFSVolumeConfiguration::new()
                .set_opt(authorization, l1::EFSVolumeConfiguration::authorization_config)
                .filesystem_id(mount.file_system().id())
                .transit_encryption(encryption);
            named.efs_volume_configuration(efs)
        }
    }
}
