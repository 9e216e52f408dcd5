// Made by `cargo xtask generate`; do not edit.
//! `AWS::SSO::Application`

use stanchion_template::generated::*;

/// `AWS::SSO::Application`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-application.html)
#[must_use]
pub struct Application<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Application<Missing_<super::required::application_provider_arn>, Missing_<super::required::instance_arn>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Application(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Application<S0, S1, S2> {
    /// Sets `ApplicationProviderArn`. Required. 10 to 1224 characters. An update replaces the resource.
    #[inline] pub fn application_provider_arn(mut self, value: impl IntoValue_<String>) -> Application<Set_, S1, S2> { self.0.put("ApplicationProviderArn", value.into_node()); Application(self.0, PhantomData_) }
    /// Sets `Description`. 1 to 128 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `InstanceArn`. Required. 10 to 1224 characters. An update replaces the resource.
    #[inline] pub fn instance_arn(mut self, value: impl IntoValue_<String>) -> Application<S0, Set_, S2> { self.0.put("InstanceArn", value.into_node()); Application(self.0, PhantomData_) }
    /// Sets `Name`. Required. 0 to 255 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Application<S0, S1, Set_> { self.0.put("Name", value.into_node()); Application(self.0, PhantomData_) }
    /// Sets `PortalOptions`.
    #[inline] pub fn portal_options(mut self, value: impl IntoValue_<PortalOptionsConfiguration>) -> Self { self.0.put("PortalOptions", value.into_node()); self }
    /// Sets `Status`. The values are constants of [`Status`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<Status>) -> Self { self.0.put("Status", value.into_node()); self }
    /// Sets `Tags`. At most 75 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Application> for Application<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Application<S0, S1, S2> {
    const TYPE: &'static str = "AWS::SSO::Application";
    type Handle = ApplicationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Application`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ApplicationRef(Id_);
impl From<Id_> for ApplicationRef { #[inline] fn from(id: Id_) -> Self { ApplicationRef(id) } }
impl AsRef<Id_> for ApplicationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ApplicationRef {
    /// `Ref`: `ApplicationArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ApplicationArn`
    #[inline] pub fn application_arn(&self) -> Value_<String> { self.0.attribute("ApplicationArn") }
    /// `Fn::GetAtt` `IdentityStoreArn`
    #[inline] pub fn identity_store_arn(&self) -> Value_<String> { self.0.attribute("IdentityStoreArn") }
}
/// `AWS::SSO::Application.SignInOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sso-application-signinoptions.html)
#[must_use]
pub struct SignInOptions<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SignInOptions<Missing_<super::required::origin>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SignInOptions(Properties_::new(), PhantomData_) }
}
impl<S0> SignInOptions<S0> {
    /// Sets `ApplicationUrl`. 1 to 512 characters.
    #[inline] pub fn application_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ApplicationUrl", value.into_node()); self }
    /// Sets `Origin`. Required. The values are constants of [`Origin`].
    #[inline] pub fn origin(mut self, value: impl IntoValue_<Origin>) -> SignInOptions<Set_> { self.0.put("Origin", value.into_node()); SignInOptions(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SignInOptions> for SignInOptions<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SSO::Application.PortalOptionsConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sso-application-portaloptionsconfiguration.html)
#[must_use]
pub struct PortalOptionsConfiguration(Properties_);
impl PortalOptionsConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PortalOptionsConfiguration(Properties_::new()) }
}
impl PortalOptionsConfiguration {
    /// Sets `SignInOptions`.
    #[inline] pub fn sign_in_options(mut self, value: impl IntoValue_<SignInOptions>) -> Self { self.0.put("SignInOptions", value.into_node()); self }
    /// Sets `Visibility`. The values are constants of [`Visibility`].
    #[inline] pub fn visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("Visibility", value.into_node()); self }
}
impl IntoValue_<PortalOptionsConfiguration> for PortalOptionsConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::SSO::Application`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-application.html)
#[derive(Debug)]
pub enum Origin {}
impl Origin {
    /// `IDENTITY_CENTER`
    pub const IDENTITY_CENTER: Value_<Origin> = Value_::constant("IDENTITY_CENTER");
    /// `APPLICATION`
    pub const APPLICATION: Value_<Origin> = Value_::constant("APPLICATION");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Origin> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SSO::Application`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-application.html)
#[derive(Debug)]
pub enum Visibility {}
impl Visibility {
    /// `ENABLED`
    pub const ENABLED: Value_<Visibility> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<Visibility> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Visibility> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SSO::Application`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-application.html)
#[derive(Debug)]
pub enum Status {}
impl Status {
    /// `ENABLED`
    pub const ENABLED: Value_<Status> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<Status> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Status> { Value_::from_node(value.into_node()) }
}
