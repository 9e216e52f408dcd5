// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::FpgaImage`

use stanchion_template::generated::*;

/// `AWS::EC2::FpgaImage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-fpgaimage.html)
#[must_use]
pub struct FpgaImage(Properties_);
impl FpgaImage {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FpgaImage(Properties_::new()) }
}
impl FpgaImage {
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `InputStorageLocation`. An update replaces the resource.
    #[inline] pub fn input_storage_location(mut self, value: impl IntoValue_<StorageLocation>) -> Self { self.0.put("InputStorageLocation", value.into_node()); self }
    /// Sets `LogsStorageLocation`. An update replaces the resource.
    #[inline] pub fn logs_storage_location(mut self, value: impl IntoValue_<StorageLocation>) -> Self { self.0.put("LogsStorageLocation", value.into_node()); self }
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<FpgaImage> for FpgaImage { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for FpgaImage {
    const TYPE: &'static str = "AWS::EC2::FpgaImage";
    type Handle = FpgaImageRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`FpgaImage`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct FpgaImageRef(Id_);
impl From<Id_> for FpgaImageRef { #[inline] fn from(id: Id_) -> Self { FpgaImageRef(id) } }
impl AsRef<Id_> for FpgaImageRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl FpgaImageRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreateTime`
    #[inline] pub fn create_time(&self) -> Value_<String> { self.0.attribute("CreateTime") }
    /// `Fn::GetAtt` `DataRetentionSupport`
    #[inline] pub fn data_retention_support(&self) -> Value_<bool> { self.0.attribute("DataRetentionSupport") }
    /// `Fn::GetAtt` `FpgaImageGlobalId`
    #[inline] pub fn fpga_image_global_id(&self) -> Value_<String> { self.0.attribute("FpgaImageGlobalId") }
    /// `Fn::GetAtt` `FpgaImageId`
    #[inline] pub fn fpga_image_id(&self) -> Value_<String> { self.0.attribute("FpgaImageId") }
    /// `Fn::GetAtt` `OwnerId`
    #[inline] pub fn owner_id(&self) -> Value_<String> { self.0.attribute("OwnerId") }
    /// `Fn::GetAtt` `Public`
    #[inline] pub fn public(&self) -> Value_<bool> { self.0.attribute("Public") }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
    /// `Fn::GetAtt` `UpdateTime`
    #[inline] pub fn update_time(&self) -> Value_<String> { self.0.attribute("UpdateTime") }
}
/// `AWS::EC2::FpgaImage.StorageLocation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-fpgaimage-storagelocation.html)
#[must_use]
pub struct StorageLocation(Properties_);
impl StorageLocation {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { StorageLocation(Properties_::new()) }
}
impl StorageLocation {
    /// Sets `Bucket`.
    #[inline] pub fn bucket(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Bucket", value.into_node()); self }
    /// Sets `Key`.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Key", value.into_node()); self }
}
impl IntoValue_<StorageLocation> for StorageLocation { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
