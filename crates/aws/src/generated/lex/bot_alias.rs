// Made by `cargo xtask generate`; do not edit.
//! `AWS::Lex::BotAlias`

use stanchion_template::generated::*;

/// `AWS::Lex::BotAlias`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lex-botalias.html)
#[must_use]
pub struct BotAlias<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl BotAlias<Missing_<super::required::bot_alias_name>, Missing_<super::required::bot_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BotAlias(Properties_::new(), PhantomData_) }
}
impl<S0, S1> BotAlias<S0, S1> {
    /// Sets `BotAliasLocaleSettings`. At most 50 items.
    #[inline] pub fn bot_alias_locale_settings(mut self, value: impl IntoValue_<Vec<BotAliasLocaleSettingsItem>>) -> Self { self.0.put("BotAliasLocaleSettings", value.into_node()); self }
    /// Sets `BotAliasName`. Required. 1 to 100 characters.
    #[inline] pub fn bot_alias_name(mut self, value: impl IntoValue_<String>) -> BotAlias<Set_, S1> { self.0.put("BotAliasName", value.into_node()); BotAlias(self.0, PhantomData_) }
    /// Sets `BotAliasTags`. At most 200 items.
    #[inline] pub fn bot_alias_tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("BotAliasTags", value.into_node()); self }
    /// Sets `BotId`. Required. Exactly 10 characters. An update replaces the resource.
    #[inline] pub fn bot_id(mut self, value: impl IntoValue_<String>) -> BotAlias<S0, Set_> { self.0.put("BotId", value.into_node()); BotAlias(self.0, PhantomData_) }
    /// Sets `BotVersion`. 1 to 5 characters.
    #[inline] pub fn bot_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BotVersion", value.into_node()); self }
    /// Sets `ConversationLogSettings`.
    #[inline] pub fn conversation_log_settings(mut self, value: impl IntoValue_<ConversationLogSettings>) -> Self { self.0.put("ConversationLogSettings", value.into_node()); self }
    /// Sets `Description`. At most 200 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `SentimentAnalysisSettings`.
    #[inline] pub fn sentiment_analysis_settings(mut self, value: impl IntoValue_<SentimentAnalysisSettings>) -> Self { self.0.put("SentimentAnalysisSettings", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<BotAlias> for BotAlias<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for BotAlias<S0, S1> {
    const TYPE: &'static str = "AWS::Lex::BotAlias";
    type Handle = BotAliasRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`BotAlias`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct BotAliasRef(Id_);
impl From<Id_> for BotAliasRef { #[inline] fn from(id: Id_) -> Self { BotAliasRef(id) } }
impl AsRef<Id_> for BotAliasRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl BotAliasRef {
    /// `Ref`: `BotAliasId|BotId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `BotAliasId`
    #[inline] pub fn bot_alias_id(&self) -> Value_<String> { self.0.attribute("BotAliasId") }
    /// `Fn::GetAtt` `BotAliasStatus`
    #[inline] pub fn bot_alias_status(&self) -> Value_<String> { self.0.attribute("BotAliasStatus") }
}
/// `AWS::Lex::BotAlias.LambdaCodeHook`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-botalias-lambdacodehook.html)
#[must_use]
pub struct LambdaCodeHook<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl LambdaCodeHook<Missing_<super::required::code_hook_interface_version>, Missing_<super::required::lambda_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LambdaCodeHook(Properties_::new(), PhantomData_) }
}
impl<S0, S1> LambdaCodeHook<S0, S1> {
    /// Sets `CodeHookInterfaceVersion`. Required. 1 to 5 characters.
    #[inline] pub fn code_hook_interface_version(mut self, value: impl IntoValue_<String>) -> LambdaCodeHook<Set_, S1> { self.0.put("CodeHookInterfaceVersion", value.into_node()); LambdaCodeHook(self.0, PhantomData_) }
    /// Sets `LambdaArn`. Required. 20 to 2048 characters.
    #[inline] pub fn lambda_arn(mut self, value: impl IntoValue_<String>) -> LambdaCodeHook<S0, Set_> { self.0.put("LambdaArn", value.into_node()); LambdaCodeHook(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<LambdaCodeHook> for LambdaCodeHook<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::BotAlias.CodeHookSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-botalias-codehookspecification.html)
#[must_use]
pub struct CodeHookSpecification<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CodeHookSpecification<Missing_<super::required::lambda_code_hook>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CodeHookSpecification(Properties_::new(), PhantomData_) }
}
impl<S0> CodeHookSpecification<S0> {
    /// Sets `LambdaCodeHook`. Required.
    #[inline] pub fn lambda_code_hook(mut self, value: impl IntoValue_<LambdaCodeHook>) -> CodeHookSpecification<Set_> { self.0.put("LambdaCodeHook", value.into_node()); CodeHookSpecification(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CodeHookSpecification> for CodeHookSpecification<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::BotAlias.BotAliasLocaleSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-botalias-botaliaslocalesettings.html)
#[must_use]
pub struct BotAliasLocaleSettings<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl BotAliasLocaleSettings<Missing_<super::required::enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BotAliasLocaleSettings(Properties_::new(), PhantomData_) }
}
impl<S0> BotAliasLocaleSettings<S0> {
    /// Sets `CodeHookSpecification`.
    #[inline] pub fn code_hook_specification(mut self, value: impl IntoValue_<CodeHookSpecification>) -> Self { self.0.put("CodeHookSpecification", value.into_node()); self }
    /// Sets `Enabled`. Required.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> BotAliasLocaleSettings<Set_> { self.0.put("Enabled", value.into_node()); BotAliasLocaleSettings(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<BotAliasLocaleSettings> for BotAliasLocaleSettings<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::BotAlias.BotAliasLocaleSettingsItem`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-botalias-botaliaslocalesettingsitem.html)
#[must_use]
pub struct BotAliasLocaleSettingsItem<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl BotAliasLocaleSettingsItem<Missing_<super::required::bot_alias_locale_setting>, Missing_<super::required::locale_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BotAliasLocaleSettingsItem(Properties_::new(), PhantomData_) }
}
impl<S0, S1> BotAliasLocaleSettingsItem<S0, S1> {
    /// Sets `BotAliasLocaleSetting`. Required.
    #[inline] pub fn bot_alias_locale_setting(mut self, value: impl IntoValue_<BotAliasLocaleSettings>) -> BotAliasLocaleSettingsItem<Set_, S1> { self.0.put("BotAliasLocaleSetting", value.into_node()); BotAliasLocaleSettingsItem(self.0, PhantomData_) }
    /// Sets `LocaleId`. Required. 1 to 128 characters.
    #[inline] pub fn locale_id(mut self, value: impl IntoValue_<String>) -> BotAliasLocaleSettingsItem<S0, Set_> { self.0.put("LocaleId", value.into_node()); BotAliasLocaleSettingsItem(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<BotAliasLocaleSettingsItem> for BotAliasLocaleSettingsItem<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::BotAlias.S3BucketLogDestination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-botalias-s3bucketlogdestination.html)
#[must_use]
pub struct S3BucketLogDestination<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl S3BucketLogDestination<Missing_<super::required::log_prefix>, Missing_<super::required::s3_bucket_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3BucketLogDestination(Properties_::new(), PhantomData_) }
}
impl<S0, S1> S3BucketLogDestination<S0, S1> {
    /// Sets `KmsKeyArn`. 20 to 2048 characters.
    #[inline] pub fn kms_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyArn", value.into_node()); self }
    /// Sets `LogPrefix`. Required. 0 to 1024 characters.
    #[inline] pub fn log_prefix(mut self, value: impl IntoValue_<String>) -> S3BucketLogDestination<Set_, S1> { self.0.put("LogPrefix", value.into_node()); S3BucketLogDestination(self.0, PhantomData_) }
    /// Sets `S3BucketArn`. Required. 1 to 2048 characters.
    #[inline] pub fn s3_bucket_arn(mut self, value: impl IntoValue_<String>) -> S3BucketLogDestination<S0, Set_> { self.0.put("S3BucketArn", value.into_node()); S3BucketLogDestination(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<S3BucketLogDestination> for S3BucketLogDestination<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::BotAlias.AudioLogDestination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-botalias-audiologdestination.html)
#[must_use]
pub struct AudioLogDestination<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AudioLogDestination<Missing_<super::required::s3_bucket>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AudioLogDestination(Properties_::new(), PhantomData_) }
}
impl<S0> AudioLogDestination<S0> {
    /// Sets `S3Bucket`. Required.
    #[inline] pub fn s3_bucket(mut self, value: impl IntoValue_<S3BucketLogDestination>) -> AudioLogDestination<Set_> { self.0.put("S3Bucket", value.into_node()); AudioLogDestination(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AudioLogDestination> for AudioLogDestination<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::BotAlias.AudioLogSetting`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-botalias-audiologsetting.html)
#[must_use]
pub struct AudioLogSetting<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AudioLogSetting<Missing_<super::required::destination>, Missing_<super::required::enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AudioLogSetting(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AudioLogSetting<S0, S1> {
    /// Sets `Destination`. Required.
    #[inline] pub fn destination(mut self, value: impl IntoValue_<AudioLogDestination>) -> AudioLogSetting<Set_, S1> { self.0.put("Destination", value.into_node()); AudioLogSetting(self.0, PhantomData_) }
    /// Sets `Enabled`. Required.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> AudioLogSetting<S0, Set_> { self.0.put("Enabled", value.into_node()); AudioLogSetting(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AudioLogSetting> for AudioLogSetting<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::BotAlias.CloudWatchLogGroupLogDestination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-botalias-cloudwatchloggrouplogdestination.html)
#[must_use]
pub struct CloudWatchLogGroupLogDestination<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CloudWatchLogGroupLogDestination<Missing_<super::required::cloud_watch_log_group_arn>, Missing_<super::required::log_prefix>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CloudWatchLogGroupLogDestination(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CloudWatchLogGroupLogDestination<S0, S1> {
    /// Sets `CloudWatchLogGroupArn`. Required. 1 to 2048 characters.
    #[inline] pub fn cloud_watch_log_group_arn(mut self, value: impl IntoValue_<String>) -> CloudWatchLogGroupLogDestination<Set_, S1> { self.0.put("CloudWatchLogGroupArn", value.into_node()); CloudWatchLogGroupLogDestination(self.0, PhantomData_) }
    /// Sets `LogPrefix`. Required. 0 to 1024 characters.
    #[inline] pub fn log_prefix(mut self, value: impl IntoValue_<String>) -> CloudWatchLogGroupLogDestination<S0, Set_> { self.0.put("LogPrefix", value.into_node()); CloudWatchLogGroupLogDestination(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CloudWatchLogGroupLogDestination> for CloudWatchLogGroupLogDestination<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::BotAlias.TextLogDestination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-botalias-textlogdestination.html)
#[must_use]
pub struct TextLogDestination<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TextLogDestination<Missing_<super::required::cloud_watch>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TextLogDestination(Properties_::new(), PhantomData_) }
}
impl<S0> TextLogDestination<S0> {
    /// Sets `CloudWatch`. Required.
    #[inline] pub fn cloud_watch(mut self, value: impl IntoValue_<CloudWatchLogGroupLogDestination>) -> TextLogDestination<Set_> { self.0.put("CloudWatch", value.into_node()); TextLogDestination(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TextLogDestination> for TextLogDestination<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::BotAlias.TextLogSetting`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-botalias-textlogsetting.html)
#[must_use]
pub struct TextLogSetting<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TextLogSetting<Missing_<super::required::destination>, Missing_<super::required::enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TextLogSetting(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TextLogSetting<S0, S1> {
    /// Sets `Destination`. Required.
    #[inline] pub fn destination(mut self, value: impl IntoValue_<TextLogDestination>) -> TextLogSetting<Set_, S1> { self.0.put("Destination", value.into_node()); TextLogSetting(self.0, PhantomData_) }
    /// Sets `Enabled`. Required.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> TextLogSetting<S0, Set_> { self.0.put("Enabled", value.into_node()); TextLogSetting(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TextLogSetting> for TextLogSetting<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::BotAlias.ConversationLogSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-botalias-conversationlogsettings.html)
#[must_use]
pub struct ConversationLogSettings(Properties_);
impl ConversationLogSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ConversationLogSettings(Properties_::new()) }
}
impl ConversationLogSettings {
    /// Sets `AudioLogSettings`. At most 1 item.
    #[inline] pub fn audio_log_settings(mut self, value: impl IntoValue_<Vec<AudioLogSetting>>) -> Self { self.0.put("AudioLogSettings", value.into_node()); self }
    /// Sets `TextLogSettings`. At most 1 item.
    #[inline] pub fn text_log_settings(mut self, value: impl IntoValue_<Vec<TextLogSetting>>) -> Self { self.0.put("TextLogSettings", value.into_node()); self }
}
impl IntoValue_<ConversationLogSettings> for ConversationLogSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lex::BotAlias.SentimentAnalysisSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lex-botalias.html)
#[must_use]
pub struct SentimentAnalysisSettings<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SentimentAnalysisSettings<Missing_<super::required::detect_sentiment>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SentimentAnalysisSettings(Properties_::new(), PhantomData_) }
}
impl<S0> SentimentAnalysisSettings<S0> {
    /// Sets `DetectSentiment`. Required.
    #[inline] pub fn detect_sentiment(mut self, value: impl IntoValue_<bool>) -> SentimentAnalysisSettings<Set_> { self.0.put("DetectSentiment", value.into_node()); SentimentAnalysisSettings(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SentimentAnalysisSettings> for SentimentAnalysisSettings<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
