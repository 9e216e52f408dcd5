// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoTTwinMaker::Scene`

use stanchion_template::generated::*;

/// `AWS::IoTTwinMaker::Scene`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iottwinmaker-scene.html)
#[must_use]
pub struct Scene<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Scene<Missing_<super::required::content_location>, Missing_<super::required::scene_id>, Missing_<super::required::workspace_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Scene(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Scene<S0, S1, S2> {
    /// Sets `Capabilities`. 0 to 50 items.
    #[inline] pub fn capabilities(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Capabilities", value.into_node()); self }
    /// Sets `ContentLocation`. Required. 0 to 256 characters.
    #[inline] pub fn content_location(mut self, value: impl IntoValue_<String>) -> Scene<Set_, S1, S2> { self.0.put("ContentLocation", value.into_node()); Scene(self.0, PhantomData_) }
    /// Sets `Description`. 0 to 512 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `SceneId`. Required. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn scene_id(mut self, value: impl IntoValue_<String>) -> Scene<S0, Set_, S2> { self.0.put("SceneId", value.into_node()); Scene(self.0, PhantomData_) }
    /// Sets `SceneMetadata`. 0 to 50 characters.
    #[inline] pub fn scene_metadata(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("SceneMetadata", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `WorkspaceId`. Required. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn workspace_id(mut self, value: impl IntoValue_<String>) -> Scene<S0, S1, Set_> { self.0.put("WorkspaceId", value.into_node()); Scene(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Scene> for Scene<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Scene<S0, S1, S2> {
    const TYPE: &'static str = "AWS::IoTTwinMaker::Scene";
    type Handle = SceneRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Scene`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SceneRef(Id_);
impl From<Id_> for SceneRef { #[inline] fn from(id: Id_) -> Self { SceneRef(id) } }
impl AsRef<Id_> for SceneRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SceneRef {
    /// `Ref`: `WorkspaceId|SceneId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreationDateTime`
    #[inline] pub fn creation_date_time(&self) -> Value_<String> { self.0.attribute("CreationDateTime") }
    /// `Fn::GetAtt` `GeneratedSceneMetadata`
    #[inline] pub fn generated_scene_metadata(&self) -> Value_<String> { self.0.attribute("GeneratedSceneMetadata") }
    /// `Fn::GetAtt` `UpdateDateTime`
    #[inline] pub fn update_date_time(&self) -> Value_<String> { self.0.attribute("UpdateDateTime") }
}
