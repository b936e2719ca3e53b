// Starts the viewer of the API's description; a file of its own, because nothing runs inline here.
SwaggerUIBundle({ url: "/openapi.json", dom_id: "#viewer", deepLinking: true });
