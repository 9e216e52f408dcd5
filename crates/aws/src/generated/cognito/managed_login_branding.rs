// Made by `cargo xtask generate`; do not edit.
//! `AWS::Cognito::ManagedLoginBranding`

use stanchion_template::generated::*;

/// `AWS::Cognito::ManagedLoginBranding`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-managedloginbranding.html)
#[must_use]
pub struct ManagedLoginBranding<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ManagedLoginBranding<Missing_<super::required::user_pool_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ManagedLoginBranding(Properties_::new(), PhantomData_) }
}
impl<S0> ManagedLoginBranding<S0> {
    /// Sets `Assets`. 0 to 40 items.
    #[inline] pub fn assets(mut self, value: impl IntoValue_<Vec<AssetType>>) -> Self { self.0.put("Assets", value.into_node()); self }
    /// Sets `ClientId`. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn client_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClientId", value.into_node()); self }
    /// Sets `ReturnMergedResources`.
    #[inline] pub fn return_merged_resources(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ReturnMergedResources", value.into_node()); self }
    /// Sets `Settings`.
    #[inline] pub fn settings(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Settings", value.into_node()); self }
    /// Sets `UseCognitoProvidedValues`.
    #[inline] pub fn use_cognito_provided_values(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("UseCognitoProvidedValues", value.into_node()); self }
    /// Sets `UserPoolId`. Required. 1 to 55 characters. An update replaces the resource.
    #[inline] pub fn user_pool_id(mut self, value: impl IntoValue_<String>) -> ManagedLoginBranding<Set_> { self.0.put("UserPoolId", value.into_node()); ManagedLoginBranding(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ManagedLoginBranding> for ManagedLoginBranding<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for ManagedLoginBranding<S0> {
    const TYPE: &'static str = "AWS::Cognito::ManagedLoginBranding";
    type Handle = ManagedLoginBrandingRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ManagedLoginBranding`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ManagedLoginBrandingRef(Id_);
impl From<Id_> for ManagedLoginBrandingRef { #[inline] fn from(id: Id_) -> Self { ManagedLoginBrandingRef(id) } }
impl AsRef<Id_> for ManagedLoginBrandingRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ManagedLoginBrandingRef {
    /// `Ref`: `UserPoolId|ManagedLoginBrandingId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ManagedLoginBrandingId`
    #[inline] pub fn managed_login_branding_id(&self) -> Value_<String> { self.0.attribute("ManagedLoginBrandingId") }
}
/// `AWS::Cognito::ManagedLoginBranding.AssetType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-managedloginbranding-assettype.html)
#[must_use]
pub struct AssetType<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl AssetType<Missing_<super::required::category>, Missing_<super::required::color_mode>, Missing_<super::required::extension>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AssetType(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> AssetType<S0, S1, S2> {
    /// Sets `Bytes`. At most 1000000 characters.
    #[inline] pub fn bytes(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Bytes", value.into_node()); self }
    /// Sets `Category`. Required. The values are constants of [`CategoryType`].
    #[inline] pub fn category(mut self, value: impl IntoValue_<CategoryType>) -> AssetType<Set_, S1, S2> { self.0.put("Category", value.into_node()); AssetType(self.0, PhantomData_) }
    /// Sets `ColorMode`. Required. The values are constants of [`ColorModeType`].
    #[inline] pub fn color_mode(mut self, value: impl IntoValue_<ColorModeType>) -> AssetType<S0, Set_, S2> { self.0.put("ColorMode", value.into_node()); AssetType(self.0, PhantomData_) }
    /// Sets `Extension`. Required. The values are constants of [`ExtensionType`].
    #[inline] pub fn extension(mut self, value: impl IntoValue_<ExtensionType>) -> AssetType<S0, S1, Set_> { self.0.put("Extension", value.into_node()); AssetType(self.0, PhantomData_) }
    /// Sets `ResourceId`. 1 to 40 characters.
    #[inline] pub fn resource_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResourceId", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<AssetType> for AssetType<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Cognito::ManagedLoginBranding`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-managedloginbranding.html)
#[derive(Debug)]
pub enum CategoryType {}
impl CategoryType {
    /// `FAVICON_ICO`
    pub const FAVICON_ICO: Value_<CategoryType> = Value_::constant("FAVICON_ICO");
    /// `FAVICON_SVG`
    pub const FAVICON_SVG: Value_<CategoryType> = Value_::constant("FAVICON_SVG");
    /// `EMAIL_GRAPHIC`
    pub const EMAIL_GRAPHIC: Value_<CategoryType> = Value_::constant("EMAIL_GRAPHIC");
    /// `SMS_GRAPHIC`
    pub const SMS_GRAPHIC: Value_<CategoryType> = Value_::constant("SMS_GRAPHIC");
    /// `AUTH_APP_GRAPHIC`
    pub const AUTH_APP_GRAPHIC: Value_<CategoryType> = Value_::constant("AUTH_APP_GRAPHIC");
    /// `PASSWORD_GRAPHIC`
    pub const PASSWORD_GRAPHIC: Value_<CategoryType> = Value_::constant("PASSWORD_GRAPHIC");
    /// `PASSKEY_GRAPHIC`
    pub const PASSKEY_GRAPHIC: Value_<CategoryType> = Value_::constant("PASSKEY_GRAPHIC");
    /// `PAGE_HEADER_LOGO`
    pub const PAGE_HEADER_LOGO: Value_<CategoryType> = Value_::constant("PAGE_HEADER_LOGO");
    /// `PAGE_HEADER_BACKGROUND`
    pub const PAGE_HEADER_BACKGROUND: Value_<CategoryType> = Value_::constant("PAGE_HEADER_BACKGROUND");
    /// `PAGE_FOOTER_LOGO`
    pub const PAGE_FOOTER_LOGO: Value_<CategoryType> = Value_::constant("PAGE_FOOTER_LOGO");
    /// `PAGE_FOOTER_BACKGROUND`
    pub const PAGE_FOOTER_BACKGROUND: Value_<CategoryType> = Value_::constant("PAGE_FOOTER_BACKGROUND");
    /// `PAGE_BACKGROUND`
    pub const PAGE_BACKGROUND: Value_<CategoryType> = Value_::constant("PAGE_BACKGROUND");
    /// `FORM_BACKGROUND`
    pub const FORM_BACKGROUND: Value_<CategoryType> = Value_::constant("FORM_BACKGROUND");
    /// `FORM_LOGO`
    pub const FORM_LOGO: Value_<CategoryType> = Value_::constant("FORM_LOGO");
    /// `IDP_BUTTON_ICON`
    pub const IDP_BUTTON_ICON: Value_<CategoryType> = Value_::constant("IDP_BUTTON_ICON");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CategoryType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Cognito::ManagedLoginBranding`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-managedloginbranding.html)
#[derive(Debug)]
pub enum ColorModeType {}
impl ColorModeType {
    /// `LIGHT`
    pub const LIGHT: Value_<ColorModeType> = Value_::constant("LIGHT");
    /// `DARK`
    pub const DARK: Value_<ColorModeType> = Value_::constant("DARK");
    /// `DYNAMIC`
    pub const DYNAMIC: Value_<ColorModeType> = Value_::constant("DYNAMIC");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ColorModeType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Cognito::ManagedLoginBranding`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-managedloginbranding.html)
#[derive(Debug)]
pub enum ExtensionType {}
impl ExtensionType {
    /// `ICO`
    pub const ICO: Value_<ExtensionType> = Value_::constant("ICO");
    /// `JPEG`
    pub const JPEG: Value_<ExtensionType> = Value_::constant("JPEG");
    /// `PNG`
    pub const PNG: Value_<ExtensionType> = Value_::constant("PNG");
    /// `SVG`
    pub const SVG: Value_<ExtensionType> = Value_::constant("SVG");
    /// `WEBP`
    pub const WEBP: Value_<ExtensionType> = Value_::constant("WEBP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ExtensionType> { Value_::from_node(value.into_node()) }
}
