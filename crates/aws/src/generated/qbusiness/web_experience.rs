// Made by `cargo xtask generate`; do not edit.
//! `AWS::QBusiness::WebExperience`

use stanchion_template::generated::*;

/// `AWS::QBusiness::WebExperience`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-webexperience.html)
#[must_use]
pub struct WebExperience<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl WebExperience<Missing_<super::required::application_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { WebExperience(Properties_::new(), PhantomData_) }
}
impl<S0> WebExperience<S0> {
    /// Sets `ApplicationId`. Required. Exactly 36 characters. An update replaces the resource.
    #[inline] pub fn application_id(mut self, value: impl IntoValue_<String>) -> WebExperience<Set_> { self.0.put("ApplicationId", value.into_node()); WebExperience(self.0, PhantomData_) }
    /// Sets `BrowserExtensionConfiguration`.
    #[inline] pub fn browser_extension_configuration(mut self, value: impl IntoValue_<BrowserExtensionConfiguration>) -> Self { self.0.put("BrowserExtensionConfiguration", value.into_node()); self }
    /// Sets `CustomizationConfiguration`.
    #[inline] pub fn customization_configuration(mut self, value: impl IntoValue_<CustomizationConfiguration>) -> Self { self.0.put("CustomizationConfiguration", value.into_node()); self }
    /// Sets `IdentityProviderConfiguration`.
    #[inline] pub fn identity_provider_configuration(mut self, value: impl IntoValue_<IdentityProviderConfiguration>) -> Self { self.0.put("IdentityProviderConfiguration", value.into_node()); self }
    /// Sets `Origins`. 0 to 10 items.
    #[inline] pub fn origins(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Origins", value.into_node()); self }
    /// Sets `RoleArn`. 0 to 1284 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoleArn", value.into_node()); self }
    /// Sets `SamplePromptsControlMode`. The values are constants of [`WebExperienceSamplePromptsControlMode`].
    #[inline] pub fn sample_prompts_control_mode(mut self, value: impl IntoValue_<WebExperienceSamplePromptsControlMode>) -> Self { self.0.put("SamplePromptsControlMode", value.into_node()); self }
    /// Sets `Subtitle`. 0 to 500 characters.
    #[inline] pub fn subtitle(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Subtitle", value.into_node()); self }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Title`. 0 to 500 characters.
    #[inline] pub fn title(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Title", value.into_node()); self }
    /// Sets `WelcomeMessage`. 0 to 300 characters.
    #[inline] pub fn welcome_message(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("WelcomeMessage", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<WebExperience> for WebExperience<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for WebExperience<S0> {
    const TYPE: &'static str = "AWS::QBusiness::WebExperience";
    type Handle = WebExperienceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`WebExperience`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct WebExperienceRef(Id_);
impl From<Id_> for WebExperienceRef { #[inline] fn from(id: Id_) -> Self { WebExperienceRef(id) } }
impl AsRef<Id_> for WebExperienceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl WebExperienceRef {
    /// `Ref`: `ApplicationId|WebExperienceId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `DefaultEndpoint`
    #[inline] pub fn default_endpoint(&self) -> Value_<String> { self.0.attribute("DefaultEndpoint") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
    /// `Fn::GetAtt` `WebExperienceArn`
    #[inline] pub fn web_experience_arn(&self) -> Value_<String> { self.0.attribute("WebExperienceArn") }
    /// `Fn::GetAtt` `WebExperienceId`
    #[inline] pub fn web_experience_id(&self) -> Value_<String> { self.0.attribute("WebExperienceId") }
}
/// `AWS::QBusiness::WebExperience.BrowserExtensionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-webexperience-browserextensionconfiguration.html)
#[must_use]
pub struct BrowserExtensionConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl BrowserExtensionConfiguration<Missing_<super::required::enabled_browser_extensions>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BrowserExtensionConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> BrowserExtensionConfiguration<S0> {
    /// Sets `EnabledBrowserExtensions`. Required. 0 to 2 items. The values are constants of [`BrowserExtension`].
    #[inline] pub fn enabled_browser_extensions(mut self, value: impl IntoValue_<Vec<BrowserExtension>>) -> BrowserExtensionConfiguration<Set_> { self.0.put("EnabledBrowserExtensions", value.into_node()); BrowserExtensionConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<BrowserExtensionConfiguration> for BrowserExtensionConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QBusiness::WebExperience.CustomizationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-webexperience-customizationconfiguration.html)
#[must_use]
pub struct CustomizationConfiguration(Properties_);
impl CustomizationConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CustomizationConfiguration(Properties_::new()) }
}
impl CustomizationConfiguration {
    /// Sets `CustomCSSUrl`. 0 to 1284 characters.
    #[inline] pub fn custom_css_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CustomCSSUrl", value.into_node()); self }
    /// Sets `FaviconUrl`. 0 to 1284 characters.
    #[inline] pub fn favicon_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FaviconUrl", value.into_node()); self }
    /// Sets `FontUrl`. 0 to 1284 characters.
    #[inline] pub fn font_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FontUrl", value.into_node()); self }
    /// Sets `LogoUrl`. 0 to 1284 characters.
    #[inline] pub fn logo_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogoUrl", value.into_node()); self }
}
impl IntoValue_<CustomizationConfiguration> for CustomizationConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QBusiness::WebExperience.SamlProviderConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-webexperience-samlproviderconfiguration.html)
#[must_use]
pub struct SamlProviderConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SamlProviderConfiguration<Missing_<super::required::authentication_url>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SamlProviderConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> SamlProviderConfiguration<S0> {
    /// Sets `AuthenticationUrl`. Required. 1 to 1284 characters.
    #[inline] pub fn authentication_url(mut self, value: impl IntoValue_<String>) -> SamlProviderConfiguration<Set_> { self.0.put("AuthenticationUrl", value.into_node()); SamlProviderConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SamlProviderConfiguration> for SamlProviderConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QBusiness::WebExperience.OpenIDConnectProviderConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-webexperience-openidconnectproviderconfiguration.html)
#[must_use]
pub struct OpenIDConnectProviderConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl OpenIDConnectProviderConfiguration<Missing_<super::required::secrets_arn>, Missing_<super::required::secrets_role>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OpenIDConnectProviderConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> OpenIDConnectProviderConfiguration<S0, S1> {
    /// Sets `SecretsArn`. Required. 0 to 1284 characters.
    #[inline] pub fn secrets_arn(mut self, value: impl IntoValue_<String>) -> OpenIDConnectProviderConfiguration<Set_, S1> { self.0.put("SecretsArn", value.into_node()); OpenIDConnectProviderConfiguration(self.0, PhantomData_) }
    /// Sets `SecretsRole`. Required. 0 to 1284 characters.
    #[inline] pub fn secrets_role(mut self, value: impl IntoValue_<String>) -> OpenIDConnectProviderConfiguration<S0, Set_> { self.0.put("SecretsRole", value.into_node()); OpenIDConnectProviderConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<OpenIDConnectProviderConfiguration> for OpenIDConnectProviderConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QBusiness::WebExperience.IdentityProviderConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-webexperience-identityproviderconfiguration.html)
#[must_use]
pub struct IdentityProviderConfiguration(Properties_);
impl IdentityProviderConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IdentityProviderConfiguration(Properties_::new()) }
}
impl IdentityProviderConfiguration {
    /// Sets `SamlConfiguration`.
    #[inline] pub fn saml_configuration(mut self, value: impl IntoValue_<SamlProviderConfiguration>) -> Self { self.0.put("SamlConfiguration", value.into_node()); self }
    /// Sets `OpenIDConnectConfiguration`.
    #[inline] pub fn open_id_connect_configuration(mut self, value: impl IntoValue_<OpenIDConnectProviderConfiguration>) -> Self { self.0.put("OpenIDConnectConfiguration", value.into_node()); self }
}
impl IntoValue_<IdentityProviderConfiguration> for IdentityProviderConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::QBusiness::WebExperience`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-webexperience.html)
#[derive(Debug)]
pub enum BrowserExtension {}
impl BrowserExtension {
    /// `FIREFOX`
    pub const FIREFOX: Value_<BrowserExtension> = Value_::constant("FIREFOX");
    /// `CHROME`
    pub const CHROME: Value_<BrowserExtension> = Value_::constant("CHROME");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<BrowserExtension> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QBusiness::WebExperience`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-webexperience.html)
#[derive(Debug)]
pub enum WebExperienceSamplePromptsControlMode {}
impl WebExperienceSamplePromptsControlMode {
    /// `ENABLED`
    pub const ENABLED: Value_<WebExperienceSamplePromptsControlMode> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<WebExperienceSamplePromptsControlMode> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<WebExperienceSamplePromptsControlMode> { Value_::from_node(value.into_node()) }
}
