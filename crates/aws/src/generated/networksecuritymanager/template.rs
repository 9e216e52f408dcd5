// Made by `cargo xtask generate`; do not edit.
//! `AWS::NetworkSecurityManager::Template`

use stanchion_template::generated::*;

/// `AWS::NetworkSecurityManager::Template`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networksecuritymanager-template.html)
#[must_use]
pub struct Template<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Template<Missing_<super::required::template_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Template(Properties_::new(), PhantomData_) }
}
impl<S0> Template<S0> {
    /// Sets `AssociatedRuleList`. 1 to 50 items.
    #[inline] pub fn associated_rule_list(mut self, value: impl IntoValue_<Vec<AssociatedRule>>) -> Self { self.0.put("AssociatedRuleList", value.into_node()); self }
    /// Sets `FirewallType`. An update replaces the resource. The values are constants of [`FirewallType`].
    #[inline] pub fn firewall_type(mut self, value: impl IntoValue_<FirewallType>) -> Self { self.0.put("FirewallType", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TemplateDescription`. At most 256 characters.
    #[inline] pub fn template_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TemplateDescription", value.into_node()); self }
    /// Sets `TemplateName`. Required. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn template_name(mut self, value: impl IntoValue_<String>) -> Template<Set_> { self.0.put("TemplateName", value.into_node()); Template(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Template> for Template<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Template<S0> {
    const TYPE: &'static str = "AWS::NetworkSecurityManager::Template";
    type Handle = TemplateRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Template`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TemplateRef(Id_);
impl From<Id_> for TemplateRef { #[inline] fn from(id: Id_) -> Self { TemplateRef(id) } }
impl AsRef<Id_> for TemplateRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TemplateRef {
    /// `Ref`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `TemplateArn`
    #[inline] pub fn template_arn(&self) -> Value_<String> { self.0.attribute("TemplateArn") }
    /// `Fn::GetAtt` `TemplateId`
    #[inline] pub fn template_id(&self) -> Value_<String> { self.0.attribute("TemplateId") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
    /// `Fn::GetAtt` `Version`
    #[inline] pub fn version(&self) -> Value_<String> { self.0.attribute("Version") }
}
/// `AWS::NetworkSecurityManager::Template.AssociatedRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networksecuritymanager-template-associatedrule.html)
#[must_use]
pub struct AssociatedRule<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AssociatedRule<Missing_<super::required::rule_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AssociatedRule(Properties_::new(), PhantomData_) }
}
impl<S0> AssociatedRule<S0> {
    /// Sets `RuleArn`. Required.
    #[inline] pub fn rule_arn(mut self, value: impl IntoValue_<String>) -> AssociatedRule<Set_> { self.0.put("RuleArn", value.into_node()); AssociatedRule(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AssociatedRule> for AssociatedRule<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::NetworkSecurityManager::Template`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networksecuritymanager-template.html)
#[derive(Debug)]
pub enum FirewallType {}
impl FirewallType {
    /// `WAF`
    pub const WAF: Value_<FirewallType> = Value_::constant("WAF");
    /// `NETWORK_FIREWALL`
    pub const NETWORK_FIREWALL: Value_<FirewallType> = Value_::constant("NETWORK_FIREWALL");
    /// `NETWORK_FIREWALL_V2`
    pub const NETWORK_FIREWALL_V2: Value_<FirewallType> = Value_::constant("NETWORK_FIREWALL_V2");
    /// `IGW_FIREWALL`
    pub const IGW_FIREWALL: Value_<FirewallType> = Value_::constant("IGW_FIREWALL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FirewallType> { Value_::from_node(value.into_node()) }
}
