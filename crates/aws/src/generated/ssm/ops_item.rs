// Made by `cargo xtask generate`; do not edit.
//! `AWS::SSM::OpsItem`

use stanchion_template::generated::*;

/// `AWS::SSM::OpsItem`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-opsitem.html)
#[must_use]
pub struct OpsItem<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl OpsItem<Missing_<super::required::description>, Missing_<super::required::source>, Missing_<super::required::title>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OpsItem(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> OpsItem<S0, S1, S2> {
    /// Sets `Category`. 1 to 64 characters.
    #[inline] pub fn category(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Category", value.into_node()); self }
    /// Sets `Description`. Required. 1 to 2048 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> OpsItem<Set_, S1, S2> { self.0.put("Description", value.into_node()); OpsItem(self.0, PhantomData_) }
    /// Sets `Priority`. 1 to 5.
    #[inline] pub fn priority(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Priority", value.into_node()); self }
    /// Sets `Severity`. 1 to 64 characters.
    #[inline] pub fn severity(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Severity", value.into_node()); self }
    /// Sets `Source`. Required. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn source(mut self, value: impl IntoValue_<String>) -> OpsItem<S0, Set_, S2> { self.0.put("Source", value.into_node()); OpsItem(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 1000 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Title`. Required. 1 to 1024 characters.
    #[inline] pub fn title(mut self, value: impl IntoValue_<String>) -> OpsItem<S0, S1, Set_> { self.0.put("Title", value.into_node()); OpsItem(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<OpsItem> for OpsItem<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for OpsItem<S0, S1, S2> {
    const TYPE: &'static str = "AWS::SSM::OpsItem";
    type Handle = OpsItemRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`OpsItem`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct OpsItemRef(Id_);
impl From<Id_> for OpsItemRef { #[inline] fn from(id: Id_) -> Self { OpsItemRef(id) } }
impl AsRef<Id_> for OpsItemRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl OpsItemRef {
    /// `Ref`: `OpsItemArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedBy`
    #[inline] pub fn created_by(&self) -> Value_<String> { self.0.attribute("CreatedBy") }
    /// `Fn::GetAtt` `CreatedTime`
    #[inline] pub fn created_time(&self) -> Value_<String> { self.0.attribute("CreatedTime") }
    /// `Fn::GetAtt` `LastModifiedBy`
    #[inline] pub fn last_modified_by(&self) -> Value_<String> { self.0.attribute("LastModifiedBy") }
    /// `Fn::GetAtt` `LastModifiedTime`
    #[inline] pub fn last_modified_time(&self) -> Value_<String> { self.0.attribute("LastModifiedTime") }
    /// `Fn::GetAtt` `OpsItemArn`
    #[inline] pub fn ops_item_arn(&self) -> Value_<String> { self.0.attribute("OpsItemArn") }
    /// `Fn::GetAtt` `OpsItemId`
    #[inline] pub fn ops_item_id(&self) -> Value_<String> { self.0.attribute("OpsItemId") }
    /// `Fn::GetAtt` `OpsItemType`
    #[inline] pub fn ops_item_type(&self) -> Value_<String> { self.0.attribute("OpsItemType") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `Version`
    #[inline] pub fn version(&self) -> Value_<String> { self.0.attribute("Version") }
}
