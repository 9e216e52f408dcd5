// Made by `cargo xtask generate`; do not edit.
//! `AWS::SMSVOICE::OptOutList`

use stanchion_template::generated::*;

/// `AWS::SMSVOICE::OptOutList`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-optoutlist.html)
#[must_use]
pub struct OptOutList(Properties_);
impl OptOutList {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OptOutList(Properties_::new()) }
}
impl OptOutList {
    /// Sets `OptOutListName`. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn opt_out_list_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OptOutListName", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<OptOutList> for OptOutList { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for OptOutList {
    const TYPE: &'static str = "AWS::SMSVOICE::OptOutList";
    type Handle = OptOutListRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`OptOutList`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct OptOutListRef(Id_);
impl From<Id_> for OptOutListRef { #[inline] fn from(id: Id_) -> Self { OptOutListRef(id) } }
impl AsRef<Id_> for OptOutListRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl OptOutListRef {
    /// `Ref`: `OptOutListName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
