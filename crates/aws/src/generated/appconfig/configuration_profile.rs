// Made by `cargo xtask generate`; do not edit.
//! `AWS::AppConfig::ConfigurationProfile`

use stanchion_template::generated::*;

/// `AWS::AppConfig::ConfigurationProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-configurationprofile.html)
#[must_use]
pub struct ConfigurationProfile<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ConfigurationProfile<Missing_<super::required::application_id>, Missing_<super::required::location_uri>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConfigurationProfile(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ConfigurationProfile<S0, S1, S2> {
    /// Sets `ApplicationId`. Required. An update replaces the resource.
    #[inline] pub fn application_id(mut self, value: impl IntoValue_<String>) -> ConfigurationProfile<Set_, S1, S2> { self.0.put("ApplicationId", value.into_node()); ConfigurationProfile(self.0, PhantomData_) }
    /// Sets `DeletionProtectionCheck`. The values are constants of [`DeletionProtectionCheck`].
    #[inline] pub fn deletion_protection_check(mut self, value: impl IntoValue_<DeletionProtectionCheck>) -> Self { self.0.put("DeletionProtectionCheck", value.into_node()); self }
    /// Sets `Description`. 0 to 1024 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `KmsKeyIdentifier`. 1 to 2048 characters.
    #[inline] pub fn kms_key_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyIdentifier", value.into_node()); self }
    /// Sets `LocationUri`. Required. 1 to 2048 characters. An update replaces the resource.
    #[inline] pub fn location_uri(mut self, value: impl IntoValue_<String>) -> ConfigurationProfile<S0, Set_, S2> { self.0.put("LocationUri", value.into_node()); ConfigurationProfile(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 128 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ConfigurationProfile<S0, S1, Set_> { self.0.put("Name", value.into_node()); ConfigurationProfile(self.0, PhantomData_) }
    /// Sets `RetrievalRoleArn`. 20 to 2048 characters.
    #[inline] pub fn retrieval_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RetrievalRoleArn", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Type`. An update replaces the resource.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Type", value.into_node()); self }
    /// Sets `Validators`. 0 to 2 items.
    #[inline] pub fn validators(mut self, value: impl IntoValue_<Vec<Validators>>) -> Self { self.0.put("Validators", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ConfigurationProfile> for ConfigurationProfile<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for ConfigurationProfile<S0, S1, S2> {
    const TYPE: &'static str = "AWS::AppConfig::ConfigurationProfile";
    type Handle = ConfigurationProfileRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ConfigurationProfile`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ConfigurationProfileRef(Id_);
impl From<Id_> for ConfigurationProfileRef { #[inline] fn from(id: Id_) -> Self { ConfigurationProfileRef(id) } }
impl AsRef<Id_> for ConfigurationProfileRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ConfigurationProfileRef {
    /// `Ref`: `ConfigurationProfileId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ConfigurationProfileId`
    #[inline] pub fn configuration_profile_id(&self) -> Value_<String> { self.0.attribute("ConfigurationProfileId") }
    /// `Fn::GetAtt` `KmsKeyArn`
    #[inline] pub fn kms_key_arn(&self) -> Value_<String> { self.0.attribute("KmsKeyArn") }
}
/// `AWS::AppConfig::ConfigurationProfile.Validators`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appconfig-configurationprofile-validators.html)
#[must_use]
pub struct Validators(Properties_);
impl Validators {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Validators(Properties_::new()) }
}
impl Validators {
    /// Sets `Content`. 0 to 32768 characters.
    #[inline] pub fn content(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Content", value.into_node()); self }
    /// Sets `Type`. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl IntoValue_<Validators> for Validators { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::AppConfig::ConfigurationProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-configurationprofile.html)
#[derive(Debug)]
pub enum DeletionProtectionCheck {}
impl DeletionProtectionCheck {
    /// `ACCOUNT_DEFAULT`
    pub const ACCOUNT_DEFAULT: Value_<DeletionProtectionCheck> = Value_::constant("ACCOUNT_DEFAULT");
    /// `APPLY`
    pub const APPLY: Value_<DeletionProtectionCheck> = Value_::constant("APPLY");
    /// `BYPASS`
    pub const BYPASS: Value_<DeletionProtectionCheck> = Value_::constant("BYPASS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DeletionProtectionCheck> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppConfig::ConfigurationProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-configurationprofile.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `JSON_SCHEMA`
    pub const JSON_SCHEMA: Value_<Type> = Value_::constant("JSON_SCHEMA");
    /// `LAMBDA`
    pub const LAMBDA: Value_<Type> = Value_::constant("LAMBDA");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
