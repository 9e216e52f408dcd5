// Made by `cargo xtask generate`; do not edit.
//! `AWS::NimbleStudio::Studio`

use stanchion_template::generated::*;

/// `AWS::NimbleStudio::Studio`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-nimblestudio-studio.html)
#[must_use]
pub struct Studio<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl Studio<Missing_<super::required::admin_role_arn>, Missing_<super::required::display_name>, Missing_<super::required::studio_name>, Missing_<super::required::user_role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Studio(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> Studio<S0, S1, S2, S3> {
    /// Sets `AdminRoleArn`. Required.
    #[inline] pub fn admin_role_arn(mut self, value: impl IntoValue_<String>) -> Studio<Set_, S1, S2, S3> { self.0.put("AdminRoleArn", value.into_node()); Studio(self.0, PhantomData_) }
    /// Sets `DisplayName`. Required. 0 to 64 characters.
    #[inline] pub fn display_name(mut self, value: impl IntoValue_<String>) -> Studio<S0, Set_, S2, S3> { self.0.put("DisplayName", value.into_node()); Studio(self.0, PhantomData_) }
    /// Sets `StudioEncryptionConfiguration`.
    #[inline] pub fn studio_encryption_configuration(mut self, value: impl IntoValue_<StudioEncryptionConfiguration>) -> Self { self.0.put("StudioEncryptionConfiguration", value.into_node()); self }
    /// Sets `StudioName`. Required. 3 to 64 characters. An update replaces the resource.
    #[inline] pub fn studio_name(mut self, value: impl IntoValue_<String>) -> Studio<S0, S1, Set_, S3> { self.0.put("StudioName", value.into_node()); Studio(self.0, PhantomData_) }
    /// Sets `Tags`. An update replaces the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `UserRoleArn`. Required.
    #[inline] pub fn user_role_arn(mut self, value: impl IntoValue_<String>) -> Studio<S0, S1, S2, Set_> { self.0.put("UserRoleArn", value.into_node()); Studio(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<Studio> for Studio<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for Studio<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::NimbleStudio::Studio";
    type Handle = StudioRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Studio`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct StudioRef(Id_);
impl From<Id_> for StudioRef { #[inline] fn from(id: Id_) -> Self { StudioRef(id) } }
impl AsRef<Id_> for StudioRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl StudioRef {
    /// `Ref`: `StudioId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `HomeRegion`
    #[inline] pub fn home_region(&self) -> Value_<String> { self.0.attribute("HomeRegion") }
    /// `Fn::GetAtt` `SsoClientId`
    #[inline] pub fn sso_client_id(&self) -> Value_<String> { self.0.attribute("SsoClientId") }
    /// `Fn::GetAtt` `StudioId`
    #[inline] pub fn studio_id(&self) -> Value_<String> { self.0.attribute("StudioId") }
    /// `Fn::GetAtt` `StudioUrl`
    #[inline] pub fn studio_url(&self) -> Value_<String> { self.0.attribute("StudioUrl") }
}
/// `AWS::NimbleStudio::Studio.StudioEncryptionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-nimblestudio-studio-studioencryptionconfiguration.html)
#[must_use]
pub struct StudioEncryptionConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl StudioEncryptionConfiguration<Missing_<super::required::key_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StudioEncryptionConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> StudioEncryptionConfiguration<S0> {
    /// Sets `KeyArn`. At least 4 characters.
    #[inline] pub fn key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KeyArn", value.into_node()); self }
    /// Sets `KeyType`. Required. The values are constants of [`StudioEncryptionConfigurationKeyType`].
    #[inline] pub fn key_type(mut self, value: impl IntoValue_<StudioEncryptionConfigurationKeyType>) -> StudioEncryptionConfiguration<Set_> { self.0.put("KeyType", value.into_node()); StudioEncryptionConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<StudioEncryptionConfiguration> for StudioEncryptionConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::NimbleStudio::Studio`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-nimblestudio-studio.html)
#[derive(Debug)]
pub enum StudioEncryptionConfigurationKeyType {}
impl StudioEncryptionConfigurationKeyType {
    /// `AWS_OWNED_KEY`
    pub const AWS_OWNED_KEY: Value_<StudioEncryptionConfigurationKeyType> = Value_::constant("AWS_OWNED_KEY");
    /// `CUSTOMER_MANAGED_KEY`
    pub const CUSTOMER_MANAGED_KEY: Value_<StudioEncryptionConfigurationKeyType> = Value_::constant("CUSTOMER_MANAGED_KEY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<StudioEncryptionConfigurationKeyType> { Value_::from_node(value.into_node()) }
}
