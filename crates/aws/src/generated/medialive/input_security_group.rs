// Made by `cargo xtask generate`; do not edit.
//! `AWS::MediaLive::InputSecurityGroup`

use stanchion_template::generated::*;

/// `AWS::MediaLive::InputSecurityGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-inputsecuritygroup.html)
#[must_use]
pub struct InputSecurityGroup(Properties_);
impl InputSecurityGroup {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InputSecurityGroup(Properties_::new()) }
}
impl InputSecurityGroup {
    /// Sets `Tags`. An update may replace the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `WhitelistRules`.
    #[inline] pub fn whitelist_rules(mut self, value: impl IntoValue_<Vec<InputWhitelistRule>>) -> Self { self.0.put("WhitelistRules", value.into_node()); self }
}
impl IntoValue_<InputSecurityGroup> for InputSecurityGroup { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for InputSecurityGroup {
    const TYPE: &'static str = "AWS::MediaLive::InputSecurityGroup";
    type Handle = InputSecurityGroupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`InputSecurityGroup`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct InputSecurityGroupRef(Id_);
impl From<Id_> for InputSecurityGroupRef { #[inline] fn from(id: Id_) -> Self { InputSecurityGroupRef(id) } }
impl AsRef<Id_> for InputSecurityGroupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl InputSecurityGroupRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `Inputs`
    #[inline] pub fn inputs(&self) -> Value_<Vec<String>> { self.0.list_attribute("Inputs") }
}
/// `AWS::MediaLive::InputSecurityGroup.InputWhitelistRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-inputsecuritygroup-inputwhitelistrule.html)
#[must_use]
pub struct InputWhitelistRule(Properties_);
impl InputWhitelistRule {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InputWhitelistRule(Properties_::new()) }
}
impl InputWhitelistRule {
    /// Sets `Cidr`.
    #[inline] pub fn cidr(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Cidr", value.into_node()); self }
}
impl IntoValue_<InputWhitelistRule> for InputWhitelistRule { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
