// Made by `cargo xtask generate`; do not edit.
//! `AWS::IVS::StorageConfiguration`

use stanchion_template::generated::*;

/// `AWS::IVS::StorageConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-storageconfiguration.html)
#[must_use]
pub struct StorageConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl StorageConfiguration<Missing_<super::required::s3>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StorageConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> StorageConfiguration<S0> {
    /// Sets `Name`. 0 to 128 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `S3`. Required. An update replaces the resource.
    #[inline] pub fn s3(mut self, value: impl IntoValue_<S3StorageConfiguration>) -> StorageConfiguration<Set_> { self.0.put("S3", value.into_node()); StorageConfiguration(self.0, PhantomData_) }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<StorageConfiguration> for StorageConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for StorageConfiguration<S0> {
    const TYPE: &'static str = "AWS::IVS::StorageConfiguration";
    type Handle = StorageConfigurationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`StorageConfiguration`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct StorageConfigurationRef(Id_);
impl From<Id_> for StorageConfigurationRef { #[inline] fn from(id: Id_) -> Self { StorageConfigurationRef(id) } }
impl AsRef<Id_> for StorageConfigurationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl StorageConfigurationRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::IVS::StorageConfiguration.S3StorageConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ivs-storageconfiguration-s3storageconfiguration.html)
#[must_use]
pub struct S3StorageConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl S3StorageConfiguration<Missing_<super::required::bucket_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3StorageConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> S3StorageConfiguration<S0> {
    /// Sets `BucketName`. Required. 3 to 63 characters.
    #[inline] pub fn bucket_name(mut self, value: impl IntoValue_<String>) -> S3StorageConfiguration<Set_> { self.0.put("BucketName", value.into_node()); S3StorageConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<S3StorageConfiguration> for S3StorageConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
