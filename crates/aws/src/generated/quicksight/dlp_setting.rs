// Made by `cargo xtask generate`; do not edit.
//! `AWS::QuickSight::DLPSetting`

use stanchion_template::generated::*;

/// `AWS::QuickSight::DLPSetting`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dlpsetting.html)
#[must_use]
pub struct DLPSetting<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_, S5 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4, S5,)>);
impl DLPSetting<Missing_<super::required::dlp_setting_id>, Missing_<super::required::enabled>, Missing_<super::required::name>, Missing_<super::required::provider_config>, Missing_<super::required::provider_outage_action>, Missing_<super::required::provider_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DLPSetting(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4, S5> DLPSetting<S0, S1, S2, S3, S4, S5> {
    /// Sets `AwsAccountId`. Exactly 12 characters. An update replaces the resource.
    #[inline] pub fn aws_account_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AwsAccountId", value.into_node()); self }
    /// Sets `DlpSettingId`. Required. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn dlp_setting_id(mut self, value: impl IntoValue_<String>) -> DLPSetting<Set_, S1, S2, S3, S4, S5> { self.0.put("DlpSettingId", value.into_node()); DLPSetting(self.0, PhantomData_) }
    /// Sets `Enabled`. Required.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> DLPSetting<S0, Set_, S2, S3, S4, S5> { self.0.put("Enabled", value.into_node()); DLPSetting(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 255 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> DLPSetting<S0, S1, Set_, S3, S4, S5> { self.0.put("Name", value.into_node()); DLPSetting(self.0, PhantomData_) }
    /// Sets `ProviderConfig`. Required.
    #[inline] pub fn provider_config(mut self, value: impl IntoValue_<ProviderConfig>) -> DLPSetting<S0, S1, S2, Set_, S4, S5> { self.0.put("ProviderConfig", value.into_node()); DLPSetting(self.0, PhantomData_) }
    /// Sets `ProviderOutageAction`. Required. The values are constants of [`DlpAction`].
    #[inline] pub fn provider_outage_action(mut self, value: impl IntoValue_<DlpAction>) -> DLPSetting<S0, S1, S2, S3, Set_, S5> { self.0.put("ProviderOutageAction", value.into_node()); DLPSetting(self.0, PhantomData_) }
    /// Sets `ProviderType`. Required. The values are constants of [`DlpProviderType`].
    #[inline] pub fn provider_type(mut self, value: impl IntoValue_<DlpProviderType>) -> DLPSetting<S0, S1, S2, S3, S4, Set_> { self.0.put("ProviderType", value.into_node()); DLPSetting(self.0, PhantomData_) }
    /// Sets `Tags`. 1 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_> IntoValue_<DLPSetting> for DLPSetting<S0, S1, S2, S3, S4, S5> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_> ResourceType_ for DLPSetting<S0, S1, S2, S3, S4, S5> {
    const TYPE: &'static str = "AWS::QuickSight::DLPSetting";
    type Handle = DLPSettingRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DLPSetting`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DLPSettingRef(Id_);
impl From<Id_> for DLPSettingRef { #[inline] fn from(id: Id_) -> Self { DLPSettingRef(id) } }
impl AsRef<Id_> for DLPSettingRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DLPSettingRef {
    /// `Ref`: `AwsAccountId|DlpSettingId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// `AWS::QuickSight::DLPSetting.MicrosoftPurviewCredentials`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dlpsetting-microsoftpurviewcredentials.html)
#[must_use]
pub struct MicrosoftPurviewCredentials<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MicrosoftPurviewCredentials<Missing_<super::required::secret_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MicrosoftPurviewCredentials(Properties_::new(), PhantomData_) }
}
impl<S0> MicrosoftPurviewCredentials<S0> {
    /// Sets `SecretArn`. Required.
    #[inline] pub fn secret_arn(mut self, value: impl IntoValue_<String>) -> MicrosoftPurviewCredentials<Set_> { self.0.put("SecretArn", value.into_node()); MicrosoftPurviewCredentials(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<MicrosoftPurviewCredentials> for MicrosoftPurviewCredentials<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DLPSetting.LabelActionMapping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dlpsetting-labelactionmapping.html)
#[must_use]
pub struct LabelActionMapping<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl LabelActionMapping<Missing_<super::required::action>, Missing_<super::required::label_id>, Missing_<super::required::label_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LabelActionMapping(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> LabelActionMapping<S0, S1, S2> {
    /// Sets `Action`. Required. The values are constants of [`DlpAction`].
    #[inline] pub fn action(mut self, value: impl IntoValue_<DlpAction>) -> LabelActionMapping<Set_, S1, S2> { self.0.put("Action", value.into_node()); LabelActionMapping(self.0, PhantomData_) }
    /// Sets `LabelId`. Required. 1 to 512 characters.
    #[inline] pub fn label_id(mut self, value: impl IntoValue_<String>) -> LabelActionMapping<S0, Set_, S2> { self.0.put("LabelId", value.into_node()); LabelActionMapping(self.0, PhantomData_) }
    /// Sets `LabelName`. Required. 1 to 512 characters.
    #[inline] pub fn label_name(mut self, value: impl IntoValue_<String>) -> LabelActionMapping<S0, S1, Set_> { self.0.put("LabelName", value.into_node()); LabelActionMapping(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<LabelActionMapping> for LabelActionMapping<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DLPSetting.MicrosoftPurviewProviderConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dlpsetting-microsoftpurviewproviderconfig.html)
#[must_use]
pub struct MicrosoftPurviewProviderConfig<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl MicrosoftPurviewProviderConfig<Missing_<super::required::credentials>, Missing_<super::required::label_action_mappings>, Missing_<super::required::unmapped_action>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MicrosoftPurviewProviderConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> MicrosoftPurviewProviderConfig<S0, S1, S2> {
    /// Sets `Credentials`. Required.
    #[inline] pub fn credentials(mut self, value: impl IntoValue_<MicrosoftPurviewCredentials>) -> MicrosoftPurviewProviderConfig<Set_, S1, S2> { self.0.put("Credentials", value.into_node()); MicrosoftPurviewProviderConfig(self.0, PhantomData_) }
    /// Sets `LabelActionMappings`. Required. At most 100 items.
    #[inline] pub fn label_action_mappings(mut self, value: impl IntoValue_<Vec<LabelActionMapping>>) -> MicrosoftPurviewProviderConfig<S0, Set_, S2> { self.0.put("LabelActionMappings", value.into_node()); MicrosoftPurviewProviderConfig(self.0, PhantomData_) }
    /// Sets `UnmappedAction`. Required. The values are constants of [`DlpAction`].
    #[inline] pub fn unmapped_action(mut self, value: impl IntoValue_<DlpAction>) -> MicrosoftPurviewProviderConfig<S0, S1, Set_> { self.0.put("UnmappedAction", value.into_node()); MicrosoftPurviewProviderConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<MicrosoftPurviewProviderConfig> for MicrosoftPurviewProviderConfig<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::DLPSetting.ProviderConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dlpsetting-providerconfig.html)
#[must_use]
pub struct ProviderConfig(Properties_);
impl ProviderConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ProviderConfig(Properties_::new()) }
}
impl ProviderConfig {
    /// Sets `MicrosoftPurview`.
    #[inline] pub fn microsoft_purview(mut self, value: impl IntoValue_<MicrosoftPurviewProviderConfig>) -> Self { self.0.put("MicrosoftPurview", value.into_node()); self }
}
impl IntoValue_<ProviderConfig> for ProviderConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::QuickSight::DLPSetting`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dlpsetting.html)
#[derive(Debug)]
pub enum DlpAction {}
impl DlpAction {
    /// `ALLOW`
    pub const ALLOW: Value_<DlpAction> = Value_::constant("ALLOW");
    /// `WARN`
    pub const WARN: Value_<DlpAction> = Value_::constant("WARN");
    /// `BLOCK`
    pub const BLOCK: Value_<DlpAction> = Value_::constant("BLOCK");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DlpAction> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::DLPSetting`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dlpsetting.html)
#[derive(Debug)]
pub enum DlpProviderType {}
impl DlpProviderType {
    /// `MICROSOFT_PURVIEW`
    pub const MICROSOFT_PURVIEW: Value_<DlpProviderType> = Value_::constant("MICROSOFT_PURVIEW");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DlpProviderType> { Value_::from_node(value.into_node()) }
}
