// Made by `cargo xtask generate`; do not edit.
//! `AWS::Chime::AppInstanceBot`

use stanchion_template::generated::*;

/// `AWS::Chime::AppInstanceBot`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-appinstancebot.html)
#[must_use]
pub struct AppInstanceBot<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AppInstanceBot<Missing_<super::required::app_instance_arn>, Missing_<super::required::configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AppInstanceBot(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AppInstanceBot<S0, S1> {
    /// Sets `AppInstanceArn`. Required. 5 to 1600 characters. An update replaces the resource.
    #[inline] pub fn app_instance_arn(mut self, value: impl IntoValue_<String>) -> AppInstanceBot<Set_, S1> { self.0.put("AppInstanceArn", value.into_node()); AppInstanceBot(self.0, PhantomData_) }
    /// Sets `Configuration`. Required.
    #[inline] pub fn configuration(mut self, value: impl IntoValue_<Configuration>) -> AppInstanceBot<S0, Set_> { self.0.put("Configuration", value.into_node()); AppInstanceBot(self.0, PhantomData_) }
    /// Sets `Metadata`. 0 to 1024 characters.
    #[inline] pub fn metadata(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Metadata", value.into_node()); self }
    /// Sets `Name`. 0 to 256 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AppInstanceBot> for AppInstanceBot<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for AppInstanceBot<S0, S1> {
    const TYPE: &'static str = "AWS::Chime::AppInstanceBot";
    type Handle = AppInstanceBotRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AppInstanceBot`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AppInstanceBotRef(Id_);
impl From<Id_> for AppInstanceBotRef { #[inline] fn from(id: Id_) -> Self { AppInstanceBotRef(id) } }
impl AsRef<Id_> for AppInstanceBotRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AppInstanceBotRef {
    /// `Ref`: `AppInstanceBotArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AppInstanceBotArn`
    #[inline] pub fn app_instance_bot_arn(&self) -> Value_<String> { self.0.attribute("AppInstanceBotArn") }
    /// `Fn::GetAtt` `CreatedTimestamp`
    #[inline] pub fn created_timestamp(&self) -> Value_<String> { self.0.attribute("CreatedTimestamp") }
    /// `Fn::GetAtt` `LastUpdatedTimestamp`
    #[inline] pub fn last_updated_timestamp(&self) -> Value_<String> { self.0.attribute("LastUpdatedTimestamp") }
}
/// `AWS::Chime::AppInstanceBot.InvokedBy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-chime-appinstancebot-invokedby.html)
#[must_use]
pub struct InvokedBy<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl InvokedBy<Missing_<super::required::standard_messages>, Missing_<super::required::targeted_messages>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InvokedBy(Properties_::new(), PhantomData_) }
}
impl<S0, S1> InvokedBy<S0, S1> {
    /// Sets `StandardMessages`. Required. The values are constants of [`StandardMessages`].
    #[inline] pub fn standard_messages(mut self, value: impl IntoValue_<StandardMessages>) -> InvokedBy<Set_, S1> { self.0.put("StandardMessages", value.into_node()); InvokedBy(self.0, PhantomData_) }
    /// Sets `TargetedMessages`. Required. The values are constants of [`TargetedMessages`].
    #[inline] pub fn targeted_messages(mut self, value: impl IntoValue_<TargetedMessages>) -> InvokedBy<S0, Set_> { self.0.put("TargetedMessages", value.into_node()); InvokedBy(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<InvokedBy> for InvokedBy<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Chime::AppInstanceBot.LexConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-chime-appinstancebot-lexconfiguration.html)
#[must_use]
pub struct LexConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl LexConfiguration<Missing_<super::required::lex_bot_alias_arn>, Missing_<super::required::locale_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LexConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> LexConfiguration<S0, S1> {
    /// Sets `InvokedBy`.
    #[inline] pub fn invoked_by(mut self, value: impl IntoValue_<InvokedBy>) -> Self { self.0.put("InvokedBy", value.into_node()); self }
    /// Sets `LexBotAliasArn`. Required. 15 to 2048 characters.
    #[inline] pub fn lex_bot_alias_arn(mut self, value: impl IntoValue_<String>) -> LexConfiguration<Set_, S1> { self.0.put("LexBotAliasArn", value.into_node()); LexConfiguration(self.0, PhantomData_) }
    /// Sets `LocaleId`. Required.
    #[inline] pub fn locale_id(mut self, value: impl IntoValue_<String>) -> LexConfiguration<S0, Set_> { self.0.put("LocaleId", value.into_node()); LexConfiguration(self.0, PhantomData_) }
    /// Sets `RespondsTo`. The values are constants of [`RespondsTo`].
    #[inline] pub fn responds_to(mut self, value: impl IntoValue_<RespondsTo>) -> Self { self.0.put("RespondsTo", value.into_node()); self }
    /// Sets `WelcomeIntent`. 1 to 100 characters.
    #[inline] pub fn welcome_intent(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("WelcomeIntent", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<LexConfiguration> for LexConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Chime::AppInstanceBot.Configuration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-chime-appinstancebot-configuration.html)
#[must_use]
pub struct Configuration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Configuration<Missing_<super::required::lex>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Configuration(Properties_::new(), PhantomData_) }
}
impl<S0> Configuration<S0> {
    /// Sets `Lex`. Required.
    #[inline] pub fn lex(mut self, value: impl IntoValue_<LexConfiguration>) -> Configuration<Set_> { self.0.put("Lex", value.into_node()); Configuration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Configuration> for Configuration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Chime::AppInstanceBot`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-appinstancebot.html)
#[derive(Debug)]
pub enum StandardMessages {}
impl StandardMessages {
    /// `AUTO`
    pub const AUTO: Value_<StandardMessages> = Value_::constant("AUTO");
    /// `ALL`
    pub const ALL: Value_<StandardMessages> = Value_::constant("ALL");
    /// `MENTIONS`
    pub const MENTIONS: Value_<StandardMessages> = Value_::constant("MENTIONS");
    /// `NONE`
    pub const NONE: Value_<StandardMessages> = Value_::constant("NONE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<StandardMessages> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Chime::AppInstanceBot`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-appinstancebot.html)
#[derive(Debug)]
pub enum TargetedMessages {}
impl TargetedMessages {
    /// `ALL`
    pub const ALL: Value_<TargetedMessages> = Value_::constant("ALL");
    /// `NONE`
    pub const NONE: Value_<TargetedMessages> = Value_::constant("NONE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TargetedMessages> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Chime::AppInstanceBot`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-appinstancebot.html)
#[derive(Debug)]
pub enum RespondsTo {}
impl RespondsTo {
    /// `STANDARD_MESSAGES`
    pub const STANDARD_MESSAGES: Value_<RespondsTo> = Value_::constant("STANDARD_MESSAGES");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RespondsTo> { Value_::from_node(value.into_node()) }
}
