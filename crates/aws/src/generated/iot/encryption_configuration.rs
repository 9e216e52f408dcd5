// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoT::EncryptionConfiguration`

use stanchion_template::generated::*;

/// `AWS::IoT::EncryptionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-encryptionconfiguration.html)
#[must_use]
pub struct EncryptionConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EncryptionConfiguration<Missing_<super::required::encryption_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EncryptionConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> EncryptionConfiguration<S0> {
    /// Sets `EncryptionType`. Required. The values are constants of [`EncryptionType`].
    #[inline] pub fn encryption_type(mut self, value: impl IntoValue_<EncryptionType>) -> EncryptionConfiguration<Set_> { self.0.put("EncryptionType", value.into_node()); EncryptionConfiguration(self.0, PhantomData_) }
    /// Sets `KmsAccessRoleArn`. 20 to 2048 characters.
    #[inline] pub fn kms_access_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsAccessRoleArn", value.into_node()); self }
    /// Sets `KmsKeyArn`. 20 to 2048 characters.
    #[inline] pub fn kms_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyArn", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<EncryptionConfiguration> for EncryptionConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for EncryptionConfiguration<S0> {
    const TYPE: &'static str = "AWS::IoT::EncryptionConfiguration";
    type Handle = EncryptionConfigurationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`EncryptionConfiguration`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct EncryptionConfigurationRef(Id_);
impl From<Id_> for EncryptionConfigurationRef { #[inline] fn from(id: Id_) -> Self { EncryptionConfigurationRef(id) } }
impl AsRef<Id_> for EncryptionConfigurationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl EncryptionConfigurationRef {
    /// `Ref`: `AccountId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AccountId`
    #[inline] pub fn account_id(&self) -> Value_<String> { self.0.attribute("AccountId") }
    /// `Fn::GetAtt` `ConfigurationDetails`
    #[inline] pub fn configuration_details(&self) -> Value_<String> { self.0.attribute("ConfigurationDetails") }
    /// `Fn::GetAtt` `LastModifiedDate`
    #[inline] pub fn last_modified_date(&self) -> Value_<String> { self.0.attribute("LastModifiedDate") }
}
/// Values of `AWS::IoT::EncryptionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-encryptionconfiguration.html)
#[derive(Debug)]
pub enum EncryptionType {}
impl EncryptionType {
    /// `CUSTOMER_MANAGED_KMS_KEY`
    pub const CUSTOMER_MANAGED_KMS_KEY: Value_<EncryptionType> = Value_::constant("CUSTOMER_MANAGED_KMS_KEY");
    /// `AWS_OWNED_KMS_KEY`
    pub const AWS_OWNED_KMS_KEY: Value_<EncryptionType> = Value_::constant("AWS_OWNED_KMS_KEY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EncryptionType> { Value_::from_node(value.into_node()) }
}
