// Made by `cargo xtask generate`; do not edit.
//! `AWS::Bedrock::DataAutomationLibrary`

use stanchion_template::generated::*;

/// `AWS::Bedrock::DataAutomationLibrary`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-dataautomationlibrary.html)
#[must_use]
pub struct DataAutomationLibrary<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DataAutomationLibrary<Missing_<super::required::library_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataAutomationLibrary(Properties_::new(), PhantomData_) }
}
impl<S0> DataAutomationLibrary<S0> {
    /// Sets `EncryptionConfiguration`. An update replaces the resource.
    #[inline] pub fn encryption_configuration(mut self, value: impl IntoValue_<EncryptionConfiguration>) -> Self { self.0.put("EncryptionConfiguration", value.into_node()); self }
    /// Sets `LibraryDescription`. 0 to 300 characters.
    #[inline] pub fn library_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LibraryDescription", value.into_node()); self }
    /// Sets `LibraryName`. Required. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn library_name(mut self, value: impl IntoValue_<String>) -> DataAutomationLibrary<Set_> { self.0.put("LibraryName", value.into_node()); DataAutomationLibrary(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<DataAutomationLibrary> for DataAutomationLibrary<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for DataAutomationLibrary<S0> {
    const TYPE: &'static str = "AWS::Bedrock::DataAutomationLibrary";
    type Handle = DataAutomationLibraryRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DataAutomationLibrary`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DataAutomationLibraryRef(Id_);
impl From<Id_> for DataAutomationLibraryRef { #[inline] fn from(id: Id_) -> Self { DataAutomationLibraryRef(id) } }
impl AsRef<Id_> for DataAutomationLibraryRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DataAutomationLibraryRef {
    /// `Ref`: `LibraryArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `EntityTypes`
    #[inline] pub fn entity_types(&self) -> Value_<Vec<String>> { self.0.list_attribute("EntityTypes") }
    /// `Fn::GetAtt` `LibraryArn`
    #[inline] pub fn library_arn(&self) -> Value_<String> { self.0.attribute("LibraryArn") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// `AWS::Bedrock::DataAutomationLibrary.EncryptionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationlibrary-encryptionconfiguration.html)
#[must_use]
pub struct EncryptionConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EncryptionConfiguration<Missing_<super::required::kms_key_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EncryptionConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> EncryptionConfiguration<S0> {
    /// Sets `KmsEncryptionContext`.
    #[inline] pub fn kms_encryption_context(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("KmsEncryptionContext", value.into_node()); self }
    /// Sets `KmsKeyId`. Required. 1 to 2048 characters.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> EncryptionConfiguration<Set_> { self.0.put("KmsKeyId", value.into_node()); EncryptionConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<EncryptionConfiguration> for EncryptionConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
