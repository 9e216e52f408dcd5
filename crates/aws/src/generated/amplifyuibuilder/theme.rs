// Made by `cargo xtask generate`; do not edit.
//! `AWS::AmplifyUIBuilder::Theme`

use stanchion_template::generated::*;

/// `AWS::AmplifyUIBuilder::Theme`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplifyuibuilder-theme.html)
#[must_use]
pub struct Theme(Properties_);
impl Theme {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Theme(Properties_::new()) }
}
impl Theme {
    /// Sets `AppId`. An update replaces the resource.
    #[inline] pub fn app_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AppId", value.into_node()); self }
    /// Sets `EnvironmentName`. An update replaces the resource.
    #[inline] pub fn environment_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EnvironmentName", value.into_node()); self }
    /// Sets `Name`. 1 to 255 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Overrides`.
    #[inline] pub fn overrides(mut self, value: impl IntoValue_<Vec<ThemeValues>>) -> Self { self.0.put("Overrides", value.into_node()); self }
    /// Sets `Tags`. An update may replace the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Values`.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<ThemeValues>>) -> Self { self.0.put("Values", value.into_node()); self }
}
impl IntoValue_<Theme> for Theme { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Theme {
    const TYPE: &'static str = "AWS::AmplifyUIBuilder::Theme";
    type Handle = ThemeRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Theme`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ThemeRef(Id_);
impl From<Id_> for ThemeRef { #[inline] fn from(id: Id_) -> Self { ThemeRef(id) } }
impl AsRef<Id_> for ThemeRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ThemeRef {
    /// `Ref`: `AppId|EnvironmentName|Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `ModifiedAt`
    #[inline] pub fn modified_at(&self) -> Value_<String> { self.0.attribute("ModifiedAt") }
}
/// `AWS::AmplifyUIBuilder::Theme.ThemeValue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amplifyuibuilder-theme-themevalue.html)
#[must_use]
pub struct ThemeValue(Properties_);
impl ThemeValue {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ThemeValue(Properties_::new()) }
}
impl ThemeValue {
    /// Sets `Children`.
    #[inline] pub fn children(mut self, value: impl IntoValue_<Vec<ThemeValues>>) -> Self { self.0.put("Children", value.into_node()); self }
    /// Sets `Value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl IntoValue_<ThemeValue> for ThemeValue { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AmplifyUIBuilder::Theme.ThemeValues`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amplifyuibuilder-theme-themevalues.html)
#[must_use]
pub struct ThemeValues(Properties_);
impl ThemeValues {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ThemeValues(Properties_::new()) }
}
impl ThemeValues {
    /// Sets `Key`.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Key", value.into_node()); self }
    /// Sets `Value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<ThemeValue>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl IntoValue_<ThemeValues> for ThemeValues { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
