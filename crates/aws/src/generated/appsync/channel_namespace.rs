// Made by `cargo xtask generate`; do not edit.
//! `AWS::AppSync::ChannelNamespace`

use stanchion_template::generated::*;

/// `AWS::AppSync::ChannelNamespace`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-channelnamespace.html)
#[must_use]
pub struct ChannelNamespace<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ChannelNamespace<Missing_<super::required::api_id>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ChannelNamespace(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ChannelNamespace<S0, S1> {
    /// Sets `ApiId`. Required. An update replaces the resource.
    #[inline] pub fn api_id(mut self, value: impl IntoValue_<String>) -> ChannelNamespace<Set_, S1> { self.0.put("ApiId", value.into_node()); ChannelNamespace(self.0, PhantomData_) }
    /// Sets `CodeHandlers`. 1 to 32768 characters.
    #[inline] pub fn code_handlers(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CodeHandlers", value.into_node()); self }
    /// Sets `CodeS3Location`.
    #[inline] pub fn code_s3_location(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CodeS3Location", value.into_node()); self }
    /// Sets `HandlerConfigs`.
    #[inline] pub fn handler_configs(mut self, value: impl IntoValue_<HandlerConfigs>) -> Self { self.0.put("HandlerConfigs", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 50 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ChannelNamespace<S0, Set_> { self.0.put("Name", value.into_node()); ChannelNamespace(self.0, PhantomData_) }
    /// Sets `PublishAuthModes`.
    #[inline] pub fn publish_auth_modes(mut self, value: impl IntoValue_<Vec<AuthMode>>) -> Self { self.0.put("PublishAuthModes", value.into_node()); self }
    /// Sets `SubscribeAuthModes`.
    #[inline] pub fn subscribe_auth_modes(mut self, value: impl IntoValue_<Vec<AuthMode>>) -> Self { self.0.put("SubscribeAuthModes", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ChannelNamespace> for ChannelNamespace<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for ChannelNamespace<S0, S1> {
    const TYPE: &'static str = "AWS::AppSync::ChannelNamespace";
    type Handle = ChannelNamespaceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ChannelNamespace`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ChannelNamespaceRef(Id_);
impl From<Id_> for ChannelNamespaceRef { #[inline] fn from(id: Id_) -> Self { ChannelNamespaceRef(id) } }
impl AsRef<Id_> for ChannelNamespaceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ChannelNamespaceRef {
    /// `Ref`: `ChannelNamespaceArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ChannelNamespaceArn`
    #[inline] pub fn channel_namespace_arn(&self) -> Value_<String> { self.0.attribute("ChannelNamespaceArn") }
}
/// `AWS::AppSync::ChannelNamespace.LambdaConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-channelnamespace-lambdaconfig.html)
#[must_use]
pub struct LambdaConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LambdaConfig<Missing_<super::required::invoke_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LambdaConfig(Properties_::new(), PhantomData_) }
}
impl<S0> LambdaConfig<S0> {
    /// Sets `InvokeType`. Required. The values are constants of [`InvokeType`].
    #[inline] pub fn invoke_type(mut self, value: impl IntoValue_<InvokeType>) -> LambdaConfig<Set_> { self.0.put("InvokeType", value.into_node()); LambdaConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<LambdaConfig> for LambdaConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppSync::ChannelNamespace.Integration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-channelnamespace-integration.html)
#[must_use]
pub struct Integration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Integration<Missing_<super::required::data_source_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Integration(Properties_::new(), PhantomData_) }
}
impl<S0> Integration<S0> {
    /// Sets `DataSourceName`. Required. 1 to 512 characters.
    #[inline] pub fn data_source_name(mut self, value: impl IntoValue_<String>) -> Integration<Set_> { self.0.put("DataSourceName", value.into_node()); Integration(self.0, PhantomData_) }
    /// Sets `LambdaConfig`.
    #[inline] pub fn lambda_config(mut self, value: impl IntoValue_<LambdaConfig>) -> Self { self.0.put("LambdaConfig", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Integration> for Integration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppSync::ChannelNamespace.HandlerConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-channelnamespace-handlerconfig.html)
#[must_use]
pub struct HandlerConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl HandlerConfig<Missing_<super::required::behavior>, Missing_<super::required::integration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HandlerConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> HandlerConfig<S0, S1> {
    /// Sets `Behavior`. Required. The values are constants of [`HandlerBehavior`].
    #[inline] pub fn behavior(mut self, value: impl IntoValue_<HandlerBehavior>) -> HandlerConfig<Set_, S1> { self.0.put("Behavior", value.into_node()); HandlerConfig(self.0, PhantomData_) }
    /// Sets `Integration`. Required.
    #[inline] pub fn integration(mut self, value: impl IntoValue_<Integration>) -> HandlerConfig<S0, Set_> { self.0.put("Integration", value.into_node()); HandlerConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<HandlerConfig> for HandlerConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppSync::ChannelNamespace.HandlerConfigs`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-channelnamespace-handlerconfigs.html)
#[must_use]
pub struct HandlerConfigs(Properties_);
impl HandlerConfigs {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HandlerConfigs(Properties_::new()) }
}
impl HandlerConfigs {
    /// Sets `OnPublish`.
    #[inline] pub fn on_publish(mut self, value: impl IntoValue_<HandlerConfig>) -> Self { self.0.put("OnPublish", value.into_node()); self }
    /// Sets `OnSubscribe`.
    #[inline] pub fn on_subscribe(mut self, value: impl IntoValue_<HandlerConfig>) -> Self { self.0.put("OnSubscribe", value.into_node()); self }
}
impl IntoValue_<HandlerConfigs> for HandlerConfigs { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppSync::ChannelNamespace.AuthMode`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-channelnamespace-authmode.html)
#[must_use]
pub struct AuthMode(Properties_);
impl AuthMode {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AuthMode(Properties_::new()) }
}
impl AuthMode {
    /// Sets `AuthType`. The values are constants of [`AuthenticationType`].
    #[inline] pub fn auth_type(mut self, value: impl IntoValue_<AuthenticationType>) -> Self { self.0.put("AuthType", value.into_node()); self }
}
impl IntoValue_<AuthMode> for AuthMode { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::AppSync::ChannelNamespace`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-channelnamespace.html)
#[derive(Debug)]
pub enum HandlerBehavior {}
impl HandlerBehavior {
    /// `CODE`
    pub const CODE: Value_<HandlerBehavior> = Value_::constant("CODE");
    /// `DIRECT`
    pub const DIRECT: Value_<HandlerBehavior> = Value_::constant("DIRECT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<HandlerBehavior> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppSync::ChannelNamespace`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-channelnamespace.html)
#[derive(Debug)]
pub enum InvokeType {}
impl InvokeType {
    /// `REQUEST_RESPONSE`
    pub const REQUEST_RESPONSE: Value_<InvokeType> = Value_::constant("REQUEST_RESPONSE");
    /// `EVENT`
    pub const EVENT: Value_<InvokeType> = Value_::constant("EVENT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<InvokeType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppSync::ChannelNamespace`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-channelnamespace.html)
#[derive(Debug)]
pub enum AuthenticationType {}
impl AuthenticationType {
    /// `AMAZON_COGNITO_USER_POOLS`
    pub const AMAZON_COGNITO_USER_POOLS: Value_<AuthenticationType> = Value_::constant("AMAZON_COGNITO_USER_POOLS");
    /// `AWS_IAM`
    pub const AWS_IAM: Value_<AuthenticationType> = Value_::constant("AWS_IAM");
    /// `API_KEY`
    pub const API_KEY: Value_<AuthenticationType> = Value_::constant("API_KEY");
    /// `OPENID_CONNECT`
    pub const OPENID_CONNECT: Value_<AuthenticationType> = Value_::constant("OPENID_CONNECT");
    /// `AWS_LAMBDA`
    pub const AWS_LAMBDA: Value_<AuthenticationType> = Value_::constant("AWS_LAMBDA");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AuthenticationType> { Value_::from_node(value.into_node()) }
}
