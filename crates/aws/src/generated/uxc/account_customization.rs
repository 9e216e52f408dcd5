// Made by `cargo xtask generate`; do not edit.
//! `AWS::UXC::AccountCustomization`

use stanchion_template::generated::*;

/// `AWS::UXC::AccountCustomization`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-uxc-accountcustomization.html)
#[must_use]
pub struct AccountCustomization(Properties_);
impl AccountCustomization {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AccountCustomization(Properties_::new()) }
}
impl AccountCustomization {
    /// Sets `AccountColor`. The values are constants of [`AccountColor`].
    #[inline] pub fn account_color(mut self, value: impl IntoValue_<AccountColor>) -> Self { self.0.put("AccountColor", value.into_node()); self }
    /// Sets `VisibleRegions`. At most 100 items.
    #[inline] pub fn visible_regions(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("VisibleRegions", value.into_node()); self }
    /// Sets `VisibleServices`. At most 500 items.
    #[inline] pub fn visible_services(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("VisibleServices", value.into_node()); self }
}
impl IntoValue_<AccountCustomization> for AccountCustomization { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for AccountCustomization {
    const TYPE: &'static str = "AWS::UXC::AccountCustomization";
    type Handle = AccountCustomizationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AccountCustomization`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AccountCustomizationRef(Id_);
impl From<Id_> for AccountCustomizationRef { #[inline] fn from(id: Id_) -> Self { AccountCustomizationRef(id) } }
impl AsRef<Id_> for AccountCustomizationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AccountCustomizationRef {
    /// `Ref`: `AccountId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AccountId`
    #[inline] pub fn account_id(&self) -> Value_<String> { self.0.attribute("AccountId") }
}
/// Values of `AWS::UXC::AccountCustomization`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-uxc-accountcustomization.html)
#[derive(Debug)]
pub enum AccountColor {}
impl AccountColor {
    /// `none`
    pub const NONE: Value_<AccountColor> = Value_::constant("none");
    /// `pink`
    pub const PINK: Value_<AccountColor> = Value_::constant("pink");
    /// `purple`
    pub const PURPLE: Value_<AccountColor> = Value_::constant("purple");
    /// `darkBlue`
    pub const DARK_BLUE: Value_<AccountColor> = Value_::constant("darkBlue");
    /// `lightBlue`
    pub const LIGHT_BLUE: Value_<AccountColor> = Value_::constant("lightBlue");
    /// `teal`
    pub const TEAL: Value_<AccountColor> = Value_::constant("teal");
    /// `green`
    pub const GREEN: Value_<AccountColor> = Value_::constant("green");
    /// `yellow`
    pub const YELLOW: Value_<AccountColor> = Value_::constant("yellow");
    /// `orange`
    pub const ORANGE: Value_<AccountColor> = Value_::constant("orange");
    /// `red`
    pub const RED: Value_<AccountColor> = Value_::constant("red");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AccountColor> { Value_::from_node(value.into_node()) }
}
