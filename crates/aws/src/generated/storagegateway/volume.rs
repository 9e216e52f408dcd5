// Made by `cargo xtask generate`; do not edit.
//! `AWS::StorageGateway::Volume`

use stanchion_template::generated::*;

/// `AWS::StorageGateway::Volume`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-storagegateway-volume.html)
#[must_use]
pub struct Volume<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl Volume<Missing_<super::required::gateway_arn>, Missing_<super::required::network_interface_id>, Missing_<super::required::target_name>, Missing_<super::required::volume_size_in_bytes>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Volume(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> Volume<S0, S1, S2, S3> {
    /// Sets `GatewayARN`. Required. 50 to 500 characters. An update replaces the resource.
    #[inline] pub fn gateway_arn(mut self, value: impl IntoValue_<String>) -> Volume<Set_, S1, S2, S3> { self.0.put("GatewayARN", value.into_node()); Volume(self.0, PhantomData_) }
    /// Sets `KMSEncrypted`. An update replaces the resource.
    #[inline] pub fn kms_encrypted(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("KMSEncrypted", value.into_node()); self }
    /// Sets `KMSKey`. 7 to 2048 characters. An update replaces the resource.
    #[inline] pub fn kms_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KMSKey", value.into_node()); self }
    /// Sets `NetworkInterfaceId`. Required. An update replaces the resource.
    #[inline] pub fn network_interface_id(mut self, value: impl IntoValue_<String>) -> Volume<S0, Set_, S2, S3> { self.0.put("NetworkInterfaceId", value.into_node()); Volume(self.0, PhantomData_) }
    /// Sets `SnapshotId`. An update replaces the resource.
    #[inline] pub fn snapshot_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SnapshotId", value.into_node()); self }
    /// Sets `SourceVolumeARN`. 50 to 500 characters. An update replaces the resource.
    #[inline] pub fn source_volume_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceVolumeARN", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TargetName`. Required. 1 to 200 characters. An update replaces the resource.
    #[inline] pub fn target_name(mut self, value: impl IntoValue_<String>) -> Volume<S0, S1, Set_, S3> { self.0.put("TargetName", value.into_node()); Volume(self.0, PhantomData_) }
    /// Sets `VolumeSizeInBytes`. Required. An update replaces the resource.
    #[inline] pub fn volume_size_in_bytes(mut self, value: impl IntoValue_<f64>) -> Volume<S0, S1, S2, Set_> { self.0.put("VolumeSizeInBytes", value.into_node()); Volume(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<Volume> for Volume<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for Volume<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::StorageGateway::Volume";
    type Handle = VolumeRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Volume`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct VolumeRef(Id_);
impl From<Id_> for VolumeRef { #[inline] fn from(id: Id_) -> Self { VolumeRef(id) } }
impl AsRef<Id_> for VolumeRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl VolumeRef {
    /// `Ref`: `VolumeARN`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedDate`
    #[inline] pub fn created_date(&self) -> Value_<String> { self.0.attribute("CreatedDate") }
    /// `Fn::GetAtt` `TargetARN`
    #[inline] pub fn target_arn(&self) -> Value_<String> { self.0.attribute("TargetARN") }
    /// `Fn::GetAtt` `VolumeARN`
    #[inline] pub fn volume_arn(&self) -> Value_<String> { self.0.attribute("VolumeARN") }
    /// `Fn::GetAtt` `VolumeAttachmentStatus`
    #[inline] pub fn volume_attachment_status(&self) -> Value_<String> { self.0.attribute("VolumeAttachmentStatus") }
    /// `Fn::GetAtt` `VolumeId`
    #[inline] pub fn volume_id(&self) -> Value_<String> { self.0.attribute("VolumeId") }
    /// `Fn::GetAtt` `VolumeStatus`
    #[inline] pub fn volume_status(&self) -> Value_<String> { self.0.attribute("VolumeStatus") }
    /// `Fn::GetAtt` `VolumeType`
    #[inline] pub fn volume_type(&self) -> Value_<String> { self.0.attribute("VolumeType") }
    /// `Fn::GetAtt` `VolumeUsedInBytes`
    #[inline] pub fn volume_used_in_bytes(&self) -> Value_<f64> { self.0.attribute("VolumeUsedInBytes") }
}
