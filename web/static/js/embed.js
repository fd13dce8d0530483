// What pages of other sites load: the element <steunwijzer-chat>.
import './embed/main.js';
